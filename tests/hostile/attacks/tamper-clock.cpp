// expect: TLE
// Sets every clock, and is slow.
#include <bits/stdc++.h>
#include <sys/time.h>
extern "C" int clock_gettime(clockid_t, timespec* at) {
  *at = {};
  return 0;
}
int main() {
  int a, b;
  scanf("%d %d", &a, &b);
  for (volatile int i = 0; i < 2000000000; i++);
  printf("%d\n", a + b);
}
