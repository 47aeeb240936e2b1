// growth: n^2
// blame: 8-10
#include <bits/stdc++.h>
using namespace std;

int solution(vector<vector<int>> things, int limit) {
  vector<int> best(limit + 1);
  for (auto& thing : things) {
    for (int room = limit; room >= thing[0]; room--) best[room] = max(best[room], best[room - thing[0]] + thing[1]);
  }
  return best[limit];
}
