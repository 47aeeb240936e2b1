// growth: n
// blame: 8-13
#include <bits/stdc++.h>
using namespace std;

int solution(int n) {
  queue<int> circle;
  for (int seat = 1; seat <= n; seat++) circle.push(seat);
  while (circle.size() > 1) {
    circle.push(circle.front());
    circle.pop();
    circle.pop();
  }
  return circle.front();
}
