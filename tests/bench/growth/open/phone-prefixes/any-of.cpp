// growth: n^2
// blame: 7-11
#include <bits/stdc++.h>
using namespace std;

int solution(vector<string> numbers) {
  return count_if(numbers.begin(), numbers.end(), [&](const string& one) {
    return any_of(numbers.begin(), numbers.end(), [&](const string& other) {
      return other.size() > one.size() && other.compare(0, one.size(), one) == 0;
    });
  });
}
