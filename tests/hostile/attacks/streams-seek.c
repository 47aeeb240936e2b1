// expect: AC|RE|WA
// Moves descriptors to places that are none, and renumbers them.
#include <stdio.h>
#include <unistd.h>
#include <wasi/api.h>
int main(void) {
  int a, b;
  scanf("%d %d", &a, &b);
  __wasi_filesize_t at;
  for (int fd = -3; fd < 8; fd++) {
    __wasi_fd_seek(fd, -1000000000000LL, 0, &at);
    __wasi_fd_seek(fd, 0x7fffffffffffffffLL, 7, &at);
    __wasi_fd_allocate(fd, 0, 1ULL << 60);
    __wasi_fd_filestat_set_size(fd, 1ULL << 60);
  }
  __wasi_fd_renumber(0, 0x7fffffff);
  __wasi_fd_renumber(0x7fffffff, 5);
  __wasi_fd_close(-1);
  printf("%d\n", a + b);
  return 0;
}
