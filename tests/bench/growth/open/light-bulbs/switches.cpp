// growth: n log n
// blame: 8-10
#include <bits/stdc++.h>
using namespace std;

int solution(int n) {
  vector<bool> lit(n + 1);
  for (int person = 1; person <= n; person++) {
    for (int bulb = person; bulb <= n; bulb += person) lit[bulb] = !lit[bulb];
  }
  return count(lit.begin(), lit.end(), true);
}
