// growth: n log n
// blame: 10-19
#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> numbers) {
  priority_queue<int> low;
  priority_queue<int, vector<int>, greater<int>> high;
  long long sum = 0;
  for (int number : numbers) {
    low.push(number);
    high.push(low.top());
    low.pop();
    if (high.size() > low.size()) {
      low.push(high.top());
      high.pop();
    }
    sum += low.top();
  }
  return sum;
}
