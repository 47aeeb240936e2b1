// growth: 2^n
// blame: 9-14
#include <bits/stdc++.h>
using namespace std;

struct Bag {
  vector<vector<int>> things;

  int best(size_t from, int room) {
    if (from == things.size()) return 0;
    int without = best(from + 1, room);
    if (things[from][0] > room) return without;
    return max(without, best(from + 1, room - things[from][0]) + things[from][1]);
  }
};

int solution(vector<vector<int>> things, int limit) { return Bag{things}.best(0, limit); }
