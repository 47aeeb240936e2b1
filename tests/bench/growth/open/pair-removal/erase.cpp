// growth: n^2
// blame: 8-16
#include <bits/stdc++.h>
using namespace std;

int solution(string text) {
  bool found = true;
  while (found) {
    found = false;
    for (size_t i = 1; i < text.size(); i++) {
      if (text[i] != text[i - 1]) continue;
      text.erase(i - 1, 2);
      found = true;
      break;
    }
  }
  return text.size();
}
