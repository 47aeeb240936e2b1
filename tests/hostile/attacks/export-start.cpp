// expect: TLE|CE|WA|RE
// Brings a `_start`, an `exit` and exports of its own.
#include <stdio.h>
extern "C" {
__attribute__((export_name("_start"))) void _start() {
  for (volatile int i = 0;; i++);
}
__attribute__((export_name("memory"))) int memory() { return 1; }
__attribute__((export_name("olsol_call"))) void olsol_call() {}
}
int main() { puts("5711"); }
