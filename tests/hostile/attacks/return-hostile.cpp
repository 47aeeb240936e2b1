// expect: RE|TLE|WA|MLE|OLE
// Returns a vector whose end lies far behind its memory.
// mode: function
#include <bits/stdc++.h>
std::vector<int> solution(int a, int b) {
  std::vector<int> made{a + b};
  ((unsigned*)&made)[1] = 0xfffffff0;
  ((unsigned*)&made)[2] = 0xfffffff0;
  return made;
}
