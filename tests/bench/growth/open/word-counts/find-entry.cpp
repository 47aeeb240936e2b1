// growth: n^2
// blame: 11-15
#include <bits/stdc++.h>
using namespace std;

vector<int> solution(string text) {
  vector<pair<string, int>> counts;
  stringstream words(text);
  string word;
  int most = 0;
  while (words >> word) {
    auto entry = find_if(counts.begin(), counts.end(), [&](auto& one) { return one.first == word; });
    if (entry == counts.end()) entry = counts.insert(entry, {word, 0});
    most = max(most, ++entry->second);
  }
  return {(int)counts.size(), most};
}
