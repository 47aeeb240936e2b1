// expect: TLE
// A constructor before all others that never ends.
#include <cstdio>
__attribute__((constructor(101))) void endless() {
  for (volatile int i = 0;; i++);
}
struct First {
  First() {
    for (volatile int i = 0;; i++);
  }
};
__attribute__((init_priority(101))) First first;
int main() { puts("5711"); }
