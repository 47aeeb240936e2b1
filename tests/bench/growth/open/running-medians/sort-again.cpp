// growth: n^2 log n
// blame: 9-14
#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> numbers) {
  vector<int> seen;
  long long sum = 0;
  for (int number : numbers) {
    seen.push_back(number);
    vector<int> sorted = seen;
    sort(sorted.begin(), sorted.end());
    sum += sorted[(sorted.size() - 1) / 2];
  }
  return sum;
}
