// expect: TLE
// A new handler that never gives memory and never gives up.
#include <bits/stdc++.h>
char* volatile kept;
int main() {
  std::set_new_handler([] {
    static volatile int i;
    i++;
  });
  for (;;) {
    kept = new char[1 << 20];
    memset(kept, 1, 1 << 20);
  }
}
