// growth: n^2
// blame: 8-15
#include <bits/stdc++.h>
using namespace std;

int solution(string a, string b) {
  vector<int> row(b.size() + 1);
  for (char x : a) {
    int corner = 0;
    for (size_t j = 0; j < b.size(); j++) {
      int up = row[j + 1];
      row[j + 1] = x == b[j] ? corner + 1 : max(up, row[j]);
      corner = up;
    }
  }
  return row[b.size()];
}
