// expect: MLE|TLE
// Takes memory in ever smaller parts, and swallows what is thrown.
#include <bits/stdc++.h>
char* volatile kept;
int main() {
  for (size_t size = 1 << 30;; size = std::max<size_t>(1, size / 2)) {
    try {
      for (;;) {
        kept = new char[size];
        memset(kept, 1, size);
      }
    } catch (const std::bad_alloc&) {
    }
  }
}
