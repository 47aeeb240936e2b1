// expect: TLE
// Goes round for ever, with an effect so that no optimiser may leave it out.
#include <bits/stdc++.h>
int main() {
  for (volatile int i = 0;; i++) {
    try {
      if (i == -1) throw i;
    } catch (...) {
    }
  }
}
