// expect: RE
// The right answer, and an exit code.
#include <stdio.h>
#include <stdlib.h>
int main(void) {
  int a, b;
  scanf("%d %d", &a, &b);
  printf("%d\n", a + b);
  fflush(stdout);
  _Exit(256 + 3);
}
