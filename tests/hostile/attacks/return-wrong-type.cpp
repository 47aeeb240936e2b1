// expect: CE
// Returns what has no word in JSON.
// mode: function
#include <bits/stdc++.h>
std::map<int, void*> solution(int a, int b) { return {{a, nullptr}, {b, nullptr}}; }
