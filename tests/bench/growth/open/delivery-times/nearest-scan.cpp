// growth: n^2
// blame: 15-22
#include <bits/stdc++.h>
using namespace std;

long long solution(int n, vector<vector<int>> roads) {
  vector<vector<pair<int, int>>> graph(n);
  for (auto& road : roads) {
    graph[road[0]].emplace_back(road[1], road[2]);
    graph[road[1]].emplace_back(road[0], road[2]);
  }
  vector<int> times(n, INT_MAX), done(n);
  times[0] = 0;
  long long sum = 0;
  for (int round = 0; round < n; round++) {
    int nearest = -1;
    for (int place = 0; place < n; place++)
      if (!done[place] && (nearest < 0 || times[place] < times[nearest])) nearest = place;
    done[nearest] = 1;
    sum += times[nearest];
    for (auto [next, length] : graph[nearest]) times[next] = min(times[next], times[nearest] + length);
  }
  return sum;
}
