// expect: TLE
// An exception that is not caught and whose what() never ends.
#include <bits/stdc++.h>
struct Endless : std::exception {
  const char* what() const noexcept override {
    for (volatile int i = 0;; i++);
  }
};
int main() { throw Endless(); }
