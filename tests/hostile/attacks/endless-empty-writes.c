// expect: TLE
// Writes nothing, in eight million parts, again and again.
#include <wasi/api.h>
static __wasi_ciovec_t parts[1 << 23];
int main(void) {
  __wasi_size_t n;
  for (;;) __wasi_fd_write(1, parts, sizeof parts / sizeof *parts, &n);
}
