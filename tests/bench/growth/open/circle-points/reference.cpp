// growth: sqrt n
// blame: 8-9
#include <bits/stdc++.h>
using namespace std;

int solution(int n) {
  int points = 0;
  for (int x = 0; x * x <= n; x++)
    points += (int)sqrt(n - x * x) + 1;
  return points;
}
