// expect: WA
// Ends before its output leaves the buffer.
#include <bits/stdc++.h>
int main() {
  printf("57");
  fflush(stdout);
  printf("11\n");
  std::_Exit(0);
}
