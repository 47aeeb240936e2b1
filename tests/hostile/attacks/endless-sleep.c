// expect: TLE|RE
// Sleeps for a day, and waits for descriptors.
#include <poll.h>
#include <time.h>
#include <unistd.h>
int main(void) {
  struct timespec day = {86400, 0};
  for (;;) {
    nanosleep(&day, 0);
    sleep(86400);
    poll(0, 0, -1);
  }
}
