// growth: n^2
// blame: 9-15
#include <bits/stdc++.h>
using namespace std;

int solution(vector<int> sticks) {
  sort(sticks.begin(), sticks.end());
  int triangles = 0;
  for (int longest = (int)sticks.size() - 1; longest >= 2; longest--) {
    int low = 0, high = longest - 1;
    while (low < high) {
      if (sticks[low] + sticks[high] > sticks[longest]) triangles += high-- - low;
      else low++;
    }
  }
  return triangles;
}
