// growth: n^2
// blame: 8-10
#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> numbers, int k) {
  long long sum = 0;
  for (size_t i = 0; i + k <= numbers.size(); i++) {
    sum += *max_element(numbers.begin() + i, numbers.begin() + i + k);
  }
  return sum;
}
