// growth: n
// blame: 8-12
#include <bits/stdc++.h>
using namespace std;

int solution(int n) {
  int points = 0, most = sqrt(n);
  for (int x = 0; x <= most; x++) {
    for (int y = 0; y <= most; y++) {
      if ((long long)x * x + (long long)y * y <= n) points++;
    }
  }
  return points;
}
