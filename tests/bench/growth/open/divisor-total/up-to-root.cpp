// growth: n sqrt n
// blame: 8-10
#include <bits/stdc++.h>
using namespace std;

int divisors(int number) {
  int found = 0;
  for (int i = 1; i * i <= number; i++) {
    if (number % i == 0) found += i * i == number ? 1 : 2;
  }
  return found;
}

long long solution(int n) {
  long long total = 0;
  for (int number = 1; number <= n; number++) total += divisors(number);
  return total;
}
