// growth: n^3
// blame: 11-17
#include <bits/stdc++.h>
using namespace std;

int solution(vector<int> piles) {
  int n = piles.size();
  vector<int> before(n + 1);
  for (int i = 0; i < n; i++) before[i + 1] = before[i] + piles[i];
  vector<vector<int>> cost(n, vector<int>(n));
  for (int length = 2; length <= n; length++) {
    for (int i = 0; i + length <= n; i++) {
      int j = i + length - 1;
      cost[i][j] = INT_MAX;
      for (int k = i; k < j; k++) cost[i][j] = min(cost[i][j], cost[i][k] + cost[k + 1][j] + before[j + 1] - before[i]);
    }
  }
  return cost[0][n - 1];
}
