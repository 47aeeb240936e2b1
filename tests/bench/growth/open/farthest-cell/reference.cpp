// growth: n
// blame: 11-22
#include <bits/stdc++.h>
using namespace std;

int solution(vector<vector<int>> map) {
  int rows = map.size(), columns = map[0].size(), farthest = 0;
  queue<array<int, 3>> waiting;
  waiting.push({0, 0, 0});
  map[0][0] = 0;
  while (!waiting.empty()) {
    auto [r, c, distance] = waiting.front();
    waiting.pop();
    farthest = distance;
    int dr[] = {-1, 1, 0, 0}, dc[] = {0, 0, -1, 1};
    for (int side = 0; side < 4; side++) {
      int y = r + dr[side], x = c + dc[side];
      if (y < 0 || y >= rows || x < 0 || x >= columns || !map[y][x]) continue;
      map[y][x] = 0;
      waiting.push({y, x, distance + 1});
    }
  }
  return farthest;
}
