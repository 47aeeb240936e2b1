// expect: RE
// Calls itself with frames of a megabyte.
#include <bits/stdc++.h>
int deeper(int n) {
  volatile char frame[1 << 20];
  frame[n & 1023] = 1;
  return deeper(n + 1) + frame[7];
}
int main() { printf("%d\n", deeper(0)); }
