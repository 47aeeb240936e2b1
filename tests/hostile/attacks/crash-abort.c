// expect: RE
// Aborts after the right answer.
#include <stdio.h>
#include <stdlib.h>
int main(void) {
  int a, b;
  scanf("%d %d", &a, &b);
  printf("%d\n", a + b);
  fflush(stdout);
  abort();
}
