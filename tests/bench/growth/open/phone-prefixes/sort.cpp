// growth: n log n
// blame: 7-7
#include <bits/stdc++.h>
using namespace std;

int solution(vector<string> numbers) {
  sort(numbers.begin(), numbers.end());
  int found = 0;
  for (size_t i = 1; i < numbers.size(); i++) found += numbers[i].starts_with(numbers[i - 1]);
  return found;
}
