// expect: RE|WA|TLE
// Writes far over the end of an array on the stack, and below it.
#include <stdio.h>
#include <string.h>
int main(void) {
  char few[8];
  char* volatile at = few;
  memset(at - 10000000, 0x41, 20000000);
  printf("%s\n", at);
  return 0;
}
