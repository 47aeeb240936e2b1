// growth: worse than n^3
// blame: 8-15
#include <bits/stdc++.h>
using namespace std;

int solution(vector<vector<int>>& field, int k) {
  int n = field.size(), best = INT_MIN;
  for (int r = 0; r + k <= n; r++) {
    for (int c = 0; c + k <= n; c++) {
      int sum = 0;
      for (int i = 0; i < k; i++)
        for (int j = 0; j < k; j++) sum += field[r + i][c + j];
      best = max(best, sum);
    }
  }
  return best;
}
