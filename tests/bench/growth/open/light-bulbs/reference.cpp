// growth: 1
// blame: 7-7
#include <bits/stdc++.h>
using namespace std;

int solution(int n) {
  return sqrt(n);
}
