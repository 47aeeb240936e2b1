// expect: MLE
// Static data and a heap that are larger than the limit only together.
#include <bits/stdc++.h>
static char held[100 << 20];
char* volatile kept = held;
int main() {
  kept[5] = 1;
  std::vector<char> more(60 << 20, 1);
  kept = more.data();
  puts("5711");
}
