// expect: OLE
// Prints for ever by puts, and looks at nothing.
#include <stdio.h>
int main(void) {
  for (;;) puts("xxxxxxxxxxxxxxxxxxxxxxxxxxx");
}
