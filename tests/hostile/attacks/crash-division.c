// expect: RE
// Divides by zero, and the smallest number by minus one.
#include <limits.h>
#include <stdio.h>
int main(void) {
  volatile int zero = 0, least = INT_MIN, minus = -1;
  printf("%d\n", least / minus);
  printf("%d\n", 1 / zero);
  return 0;
}
