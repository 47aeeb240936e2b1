// growth: n^2
// blame: 9-16
#include <bits/stdc++.h>
using namespace std;

string a, b;
int memo[3001][3001];

int common(int i, int j) {
  if (i == (int)a.size() || j == (int)b.size()) return 0;
  int& known = memo[i][j];
  if (known > 0) return known - 1;
  int best = a[i] == b[j] ? common(i + 1, j + 1) + 1 : max(common(i + 1, j), common(i, j + 1));
  known = best + 1;
  return best;
}

int solution(string one, string other) {
  a = one;
  b = other;
  return common(0, 0);
}
