// growth: 2^n
// blame: 6-8
#include <bits/stdc++.h>
using namespace std;

int solution(int n) {
  if (n < 2) return n;
  return (solution(n - 1) + solution(n - 2)) % 1234567;
}
