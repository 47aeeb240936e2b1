// expect: RE|CE
// One frame that is larger than the stack, written to everywhere.
#include <stdio.h>
char* volatile kept;
static int large(void) {
  char frame[200 << 20];
  kept = frame;
  for (unsigned i = 0; i < sizeof frame; i += 4096) kept[i] = 1;
  return kept[5];
}
int main(void) {
  printf("%d\n", large());
  return 0;
}
