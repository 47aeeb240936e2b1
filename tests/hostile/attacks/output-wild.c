// expect: RE|WA|OLE
// Writes what lies outside of its memory: lengths and addresses that are none.
#include <stdio.h>
#include <unistd.h>
#include <wasi/api.h>
int main(void) {
  write(1, (void*)0xfffffff0, 0x7fffffff);
  __wasi_size_t n;
  __wasi_ciovec_t parts[2] = {{(uint8_t*)0xffffff00, 0xffffffff}, {(uint8_t*)16, 0xf0000000}};
  __wasi_fd_write(1, parts, 2, &n);
  __wasi_fd_write(1, (void*)0xfffffffc, 9, &n);
  __wasi_fd_write(1, parts, 1, (void*)0xfffffffe);
  return 0;
}
