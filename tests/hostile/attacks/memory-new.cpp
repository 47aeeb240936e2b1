// expect: MLE
// Takes memory and fills it.
#include <bits/stdc++.h>
int main() {
  std::vector<char*> held;
  for (;;) {
    held.push_back(new char[1 << 20]);
    memset(held.back(), 1, 1 << 20);
  }
}
