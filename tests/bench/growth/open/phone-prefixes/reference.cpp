// growth: n
// blame: 8-13
#include <bits/stdc++.h>
using namespace std;

int solution(vector<string> numbers) {
  unordered_set<string> all(numbers.begin(), numbers.end()), beginnings;
  for (auto& number : numbers) {
    for (size_t length = 1; length < number.size(); length++) {
      string start = number.substr(0, length);
      if (all.count(start)) beginnings.insert(start);
    }
  }
  return beginnings.size();
}
