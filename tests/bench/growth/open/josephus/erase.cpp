// growth: n^2
// blame: 10-14
#include <bits/stdc++.h>
using namespace std;

int solution(int n) {
  vector<int> circle(n);
  iota(circle.begin(), circle.end(), 1);
  size_t at = 0;
  while (circle.size() > 1) {
    at = (at + 1) % circle.size();
    circle.erase(circle.begin() + at);
    at %= circle.size();
  }
  return circle[0];
}
