// growth: 1
// blame: 7-8
#include <bits/stdc++.h>
using namespace std;

int solution(int n) {
  int power = 1 << (31 - __builtin_clz(n));
  return 2 * (n - power) + 1;
}
