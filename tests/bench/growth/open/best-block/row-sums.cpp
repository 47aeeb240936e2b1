// growth: worse than n^3
// blame: 11-12
#include <bits/stdc++.h>
using namespace std;

int solution(vector<vector<int>> field, int k) {
  int n = field.size(), best = INT_MIN;
  for (int r = 0; r + k <= n; r++)
    for (int c = 0; c + k <= n; c++) {
      int sum = 0;
      for (int i = r; i < r + k; i++)
        sum += accumulate(field[i].begin() + c, field[i].begin() + c + k, 0);
      best = max(best, sum);
    }
  return best;
}
