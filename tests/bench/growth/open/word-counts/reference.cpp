// growth: n
// blame: 11-11
#include <bits/stdc++.h>
using namespace std;

vector<int> solution(string text) {
  unordered_map<string, int> counts;
  stringstream words(text);
  string word;
  int most = 0;
  while (words >> word) most = max(most, ++counts[word]);
  return {(int)counts.size(), most};
}
