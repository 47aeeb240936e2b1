// expect: TLE
// A sort whose comparisons never end.
#include <bits/stdc++.h>
int main() {
  std::vector<int> v(100);
  std::sort(v.begin(), v.end(), [](int, int) {
    for (volatile int i = 0;; i++);
    return true;
  });
}
