// expect: AC|RE
// Writes at the null pointer, where wasm has memory.
#include <stdio.h>
int main(void) {
  int a, b;
  scanf("%d %d", &a, &b);
  *(volatile int*)0 = 7;
  printf("%d\n", a + b);
  return 0;
}
