// expect: RE|CE
// Signals to itself.
#include <signal.h>
#include <stdio.h>
int main(void) {
  puts("5711");
  fflush(stdout);
  signal(SIGSEGV, SIG_IGN);
  raise(SIGKILL);
  raise(SIGABRT);
  return 1;
}
