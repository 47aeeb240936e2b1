// growth: n log n
// blame: 9-13
#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> numbers, int k) {
  multiset<int> window;
  long long sum = 0;
  for (int i = 0; i < (int)numbers.size(); i++) {
    window.insert(numbers[i]);
    if (i >= k) window.erase(window.find(numbers[i - k]));
    if (i >= k - 1) sum += *window.rbegin();
  }
  return sum;
}
