// growth: n log n
// blame: 8-12
#include <bits/stdc++.h>
using namespace std;

int solution(vector<int> cards) {
  vector<int> tails;
  for (int card : cards) {
    auto place = lower_bound(tails.begin(), tails.end(), card);
    if (place == tails.end()) tails.push_back(card);
    else *place = card;
  }
  return tails.size();
}
