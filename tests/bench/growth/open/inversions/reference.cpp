// growth: n log n
// blame: 12-20
#include <bits/stdc++.h>
using namespace std;

long long count(vector<int>& numbers, int from, int to) {
  if (to - from < 2) return 0;
  int middle = (from + to) / 2;
  long long pairs = count(numbers, from, middle) + count(numbers, middle, to);
  vector<int> merged;
  int left = from, right = middle;
  while (left < middle || right < to) {
    if (right == to || (left < middle && numbers[left] <= numbers[right])) {
      merged.push_back(numbers[left++]);
    } else {
      pairs += middle - left;
      merged.push_back(numbers[right++]);
    }
  }
  copy(merged.begin(), merged.end(), numbers.begin() + from);
  return pairs;
}

long long solution(vector<int> numbers) { return count(numbers, 0, numbers.size()); }
