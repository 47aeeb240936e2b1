// expect: RE
// Throws an object whose table of functions is not one, uncaught.
#include <bits/stdc++.h>
struct Wild : std::exception {
  Wild() { *(volatile unsigned*)this = 0xdeadbeef; }
};
int main() { throw Wild(); }
