// growth: n
// blame: 8-11
#include <bits/stdc++.h>
using namespace std;

int solution(string text) {
  string stack;
  for (char letter : text) {
    if (!stack.empty() && stack.back() == letter) stack.pop_back();
    else stack.push_back(letter);
  }
  return stack.size();
}
