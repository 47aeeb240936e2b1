// growth: n^3
// blame: 9-15
#include <bits/stdc++.h>
using namespace std;

int solution(vector<int> sticks) {
  sort(sticks.begin(), sticks.end());
  int n = sticks.size(), triangles = 0;
  for (int i = 0; i < n; i++) {
    for (int j = i + 1; j < n; j++) {
      for (int k = j + 1; k < n; k++) {
        if (sticks[i] + sticks[j] > sticks[k]) triangles++;
      }
    }
  }
  return triangles;
}
