// expect: MLE
// A vector of vectors, each twice as long.
#include <bits/stdc++.h>
int main() {
  std::vector<std::vector<long long>> all;
  for (size_t n = 1000;; n *= 2) all.emplace_back(n, 1);
}
