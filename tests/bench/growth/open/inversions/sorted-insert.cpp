// growth: n^2
// blame: 9-13
#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> numbers) {
  vector<int> sorted;
  long long pairs = 0;
  for (int number : numbers) {
    auto place = upper_bound(sorted.begin(), sorted.end(), number);
    pairs += sorted.end() - place;
    sorted.insert(place, number);
  }
  return pairs;
}
