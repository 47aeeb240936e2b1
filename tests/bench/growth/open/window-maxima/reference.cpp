// growth: n
// blame: 9-14
#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> numbers, int k) {
  deque<int> candidates;
  long long sum = 0;
  for (int i = 0; i < (int)numbers.size(); i++) {
    while (!candidates.empty() && numbers[candidates.back()] <= numbers[i]) candidates.pop_back();
    candidates.push_back(i);
    if (candidates.front() <= i - k) candidates.pop_front();
    if (i >= k - 1) sum += numbers[candidates.front()];
  }
  return sum;
}
