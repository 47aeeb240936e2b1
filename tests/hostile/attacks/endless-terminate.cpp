// expect: TLE
// A terminate handler that never ends.
#include <bits/stdc++.h>
int main() {
  std::set_terminate([] {
    for (volatile int i = 0;; i++);
  });
  throw 1;
}
