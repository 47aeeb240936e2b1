// expect: RE
// Uses the sockets of WASI on every descriptor.
#include <stdio.h>
#include <wasi/api.h>
int main(void) {
  int open = 0;
  __wasi_fd_t fd;
  __wasi_size_t n;
  __wasi_roflags_t flags;
  uint8_t byte = 1;
  __wasi_iovec_t into = {&byte, 1};
  __wasi_ciovec_t from = {&byte, 1};
  for (int i = 0; i < 64; i++) {
    open += __wasi_sock_accept(i, 0, &fd) == 0;
    open += __wasi_sock_recv(i, &into, 1, 0, &n, &flags) == 0;
    open += __wasi_sock_send(i, &from, 1, 0, &n) == 0;
  }
  return open ? 0 : 1;
}
