// expect: TLE
// Floods standard error for ever.
#include <unistd.h>
int main(void) {
  for (;;) write(2, "xxxxxxxxxxxxxxxxxxxxxxxxxxxx\n", 29);
}
