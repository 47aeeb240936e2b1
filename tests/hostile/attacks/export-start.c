// expect: TLE|CE
// Brings a `_start` of its own, in C.
#include <stdio.h>
__attribute__((export_name("_start"))) void _start(void) {
  for (volatile int i = 0;; i++);
}
int main(void) {
  puts("5711");
  return 0;
}
