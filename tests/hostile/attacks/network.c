// expect: CE|RE
// Opens a connection.
#include <sys/socket.h>
#include <netinet/in.h>
#include <stdio.h>
int main(void) {
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = 20480};
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  if (fd < 0 || connect(fd, (struct sockaddr*)&to, sizeof to)) return 1;
  puts("connected");
  return 0;
}
