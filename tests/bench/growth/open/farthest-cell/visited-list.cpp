// growth: n^2
// blame: 10-19
#include <bits/stdc++.h>
using namespace std;

int solution(vector<vector<int>> map) {
  int rows = map.size(), columns = map[0].size(), farthest = 0;
  vector<pair<int, int>> visited = {{0, 0}};
  vector<int> distance = {0};
  for (size_t head = 0; head < visited.size(); head++) {
    auto [r, c] = visited[head];
    farthest = distance[head];
    for (auto [y, x] : {pair(r - 1, c), pair(r + 1, c), pair(r, c - 1), pair(r, c + 1)}) {
      if (y < 0 || y >= rows || x < 0 || x >= columns || !map[y][x]) continue;
      if (find(visited.begin(), visited.end(), pair(y, x)) != visited.end()) continue;
      visited.push_back({y, x});
      distance.push_back(farthest + 1);
    }
  }
  return farthest;
}
