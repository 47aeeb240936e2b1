// expect: WA
// A memory in static variables, from one call to the next.
// mode: function
// cases: 3
#include <bits/stdc++.h>
static std::map<int, int> known;
class Solution {
  inline static int calls = 0;

 public:
  int solution(int a, int b) {
    static int runs = 0;
    bool found = calls++ || runs++ || !known.empty();
    known[a] = b;
    return found ? a + b : -1;
  }
};
