// growth: n^2
// blame: 12-21
#include <bits/stdc++.h>
using namespace std;

int solution(vector<int> piles) {
  int n = piles.size();
  vector<int> before(n + 1);
  partial_sum(piles.begin(), piles.end(), before.begin() + 1);
  vector<vector<int>> cost(n, vector<int>(n)), cut(n, vector<int>(n));
  for (int i = 0; i < n; i++) fill(cut[i].begin(), cut[i].end(), i);
  for (int length = 2; length <= n; length++) {
    for (int i = 0, j = length - 1; j < n; i++, j++) {
      int best = INT_MAX;
      for (int k = cut[i][j - 1]; k <= min(cut[i + 1][j], j - 1); k++) {
        int sum = cost[i][k] + cost[k + 1][j];
        if (sum < best) best = sum, cut[i][j] = k;
      }
      cost[i][j] = best + before[j + 1] - before[i];
    }
  }
  return cost[0][n - 1];
}
