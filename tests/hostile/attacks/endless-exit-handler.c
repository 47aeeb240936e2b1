// expect: TLE
// Handlers at the exit that register themselves again.
#include <stdio.h>
#include <stdlib.h>
static void again(void) {
  atexit(again);
  for (volatile int i = 0;; i++);
}
int main(void) {
  int a, b;
  scanf("%d %d", &a, &b);
  printf("%d\n", a + b);
  atexit(again);
  return 0;
}
