// growth: n^2
// blame: 8-13
#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> prices) {
  long long days = 0;
  for (size_t i = 0; i < prices.size(); i++) {
    for (size_t j = i + 1; j < prices.size(); j++) {
      days++;
      if (prices[j] < prices[i]) break;
    }
  }
  return days;
}
