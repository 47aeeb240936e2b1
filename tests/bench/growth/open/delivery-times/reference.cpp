// growth: n log n
// blame: 17-23
#include <bits/stdc++.h>
using namespace std;

using Entry = pair<int, int>;

long long solution(int n, vector<vector<int>> roads) {
  vector<vector<Entry>> graph(n);
  for (auto& road : roads) {
    graph[road[0]].push_back({road[1], road[2]});
    graph[road[1]].push_back({road[0], road[2]});
  }
  vector<int> times(n, INT_MAX);
  priority_queue<Entry, vector<Entry>, greater<Entry>> queue;
  queue.push({0, 0});
  while (!queue.empty()) {
    auto [time, place] = queue.top();
    queue.pop();
    if (times[place] <= time) continue;
    times[place] = time;
    for (auto& [next, length] : graph[place]) queue.push({time + length, next});
  }
  return accumulate(times.begin(), times.end(), 0LL);
}
