// expect: RE
// Takes stack without an end.
#include <alloca.h>
#include <string.h>
char* volatile kept;
int main(void) {
  for (;;) {
    kept = alloca(1 << 20);
    memset(kept, 1, 1 << 20);
  }
}
