// growth: n
// blame: 10-16
#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> prices) {
  stack<int> open;
  long long days = 0;
  int n = prices.size();
  for (int day = 0; day < n; day++) {
    while (!open.empty() && prices[open.top()] > prices[day]) {
      days += day - open.top();
      open.pop();
    }
    open.push(day);
  }
  while (!open.empty()) days += n - 1 - open.top(), open.pop();
  return days;
}
