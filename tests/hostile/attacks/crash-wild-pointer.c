// expect: RE
// Writes at addresses without memory.
#include <stdio.h>
int main(void) {
  for (unsigned at = 0x10000000;; at += 0x1000000) *(volatile int*)at = 1;
}
