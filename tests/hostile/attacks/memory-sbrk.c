// expect: MLE|RE
// Asks for memory by sbrk and mmap.
#include <stdio.h>
#include <string.h>
#include <unistd.h>
int main(void) {
  for (;;) {
    char* some = sbrk(1 << 20);
    if (some == (char*)-1) return 1;
    memset(some, 1, 1 << 20);
  }
}
