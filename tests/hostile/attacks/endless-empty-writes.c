// expect: TLE
// Writes nothing, in a thousand million parts.
#include <sys/uio.h>
#include <wasi/api.h>
int main(void) {
  __wasi_size_t n;
  for (;;) __wasi_fd_write(1, (const __wasi_ciovec_t*)0, 0x7fffffff, &n);
}
