// growth: n^2
// blame: 9-13
#include <bits/stdc++.h>
using namespace std;

int solution(vector<vector<int>> field, int k) {
  int n = field.size(), best = INT_MIN;
  vector<vector<int>> sums(n + 1, vector<int>(n + 1));
  for (int r = 0; r < n; r++)
    for (int c = 0; c < n; c++)
      sums[r + 1][c + 1] = field[r][c] + sums[r][c + 1] + sums[r + 1][c] - sums[r][c];
  for (int r = k; r <= n; r++)
    for (int c = k; c <= n; c++) best = max(best, sums[r][c] - sums[r - k][c] - sums[r][c - k] + sums[r - k][c - k]);
  return best;
}
