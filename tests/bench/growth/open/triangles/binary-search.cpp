// growth: n^2 log n
// blame: 9-14
#include <bits/stdc++.h>
using namespace std;

int solution(vector<int> sticks) {
  sort(sticks.begin(), sticks.end());
  int n = sticks.size(), triangles = 0;
  for (int i = 0; i < n; i++) {
    for (int j = i + 1; j < n; j++) {
      auto end = lower_bound(sticks.begin() + j + 1, sticks.end(), sticks[i] + sticks[j]);
      triangles += end - (sticks.begin() + j + 1);
    }
  }
  return triangles;
}
