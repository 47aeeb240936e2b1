// growth: n^3
// blame: 13-16
#include <bits/stdc++.h>
using namespace std;

long long solution(int n, vector<vector<int>> roads) {
  vector<vector<int>> way(n, vector<int>(n, 1000000000));
  for (auto& road : roads) {
    way[road[0]][road[1]] = min(way[road[0]][road[1]], road[2]);
    way[road[1]][road[0]] = min(way[road[1]][road[0]], road[2]);
  }
  way[0][0] = 0;
  for (int k = 0; k < n; k++)
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        way[i][j] = min(way[i][j], way[i][k] + way[k][j]);
  long long sum = 0;
  for (int i = 0; i < n; i++) sum += way[0][i];
  return sum;
}
