// growth: n log n
// blame: 8-10
#include <bits/stdc++.h>
using namespace std;

long long solution(int n) {
  vector<int> divisors(n + 1);
  for (int i = 1; i <= n; i++) {
    for (int multiple = i; multiple <= n; multiple += i) divisors[multiple]++;
  }
  return accumulate(divisors.begin(), divisors.end(), 0LL);
}
