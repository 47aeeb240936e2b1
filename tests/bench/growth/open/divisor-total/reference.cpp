// growth: sqrt n
// blame: 9-13
#include <bits/stdc++.h>
using namespace std;

long long solution(int n) {
  long long total = 0;
  int start = 1;
  while (start <= n) {
    int quotient = n / start, end = n / quotient;
    total += (long long)quotient * (end - start + 1);
    start = end + 1;
  }
  return total;
}
