// expect: AC
// Closes and opens its streams again; the answer goes out through a copy.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
  int a, b;
  scanf("%d %d", &a, &b);
  fclose(stdin);
  close(0);
  close(2);
  close(3);
  FILE* out = fopen("/dev/stdout", "w");
  fprintf(out ? out : stdout, "%d\n", a + b);
  if (out) fclose(out);
  close(1);
  close(1);
  return 0;
}
