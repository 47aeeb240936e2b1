// expect: CE|RE
// Jumps out into a function that has returned.
#include <setjmp.h>
#include <stdio.h>
static jmp_buf there;
static int mark(void) { return setjmp(there); }
int main(void) {
  if (mark() == 0) longjmp(there, 1);
  puts("5711");
  return 0;
}
