// growth: n
// blame: 8-12
#include <bits/stdc++.h>
using namespace std;

int solution(int n) {
  vector<int> known(n + 1, -1);
  function<int(int)> fibonacci = [&](int i) {
    if (i < 2) return i;
    if (known[i] < 0) known[i] = (fibonacci(i - 1) + fibonacci(i - 2)) % 1234567;
    return known[i];
  };
  return fibonacci(n);
}
