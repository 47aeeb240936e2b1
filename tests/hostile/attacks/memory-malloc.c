// expect: MLE
// Takes memory until there is none, and aborts.
#include <stdlib.h>
#include <string.h>
char* volatile kept;
int main(void) {
  for (;;) {
    kept = malloc(1 << 20);
    if (!kept) abort();
    memset(kept, 1, 1 << 20);
  }
}
