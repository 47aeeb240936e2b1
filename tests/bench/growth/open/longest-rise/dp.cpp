// growth: n^2
// blame: 9-13
#include <bits/stdc++.h>
using namespace std;

int solution(vector<int> cards) {
  int n = cards.size();
  vector<int> best(n, 1);
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < i; j++) {
      if (cards[j] < cards[i] && best[j] >= best[i]) best[i] = best[j] + 1;
    }
  }
  return *max_element(best.begin(), best.end());
}
