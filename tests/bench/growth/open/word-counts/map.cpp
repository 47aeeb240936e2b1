// growth: n log n
// blame: 11-14
#include <bits/stdc++.h>
using namespace std;

vector<int> solution(string text) {
  map<string, int> counts;
  stringstream words(text);
  string word;
  int most = 0;
  while (words >> word) {
    counts[word]++;
    most = max(most, counts[word]);
  }
  return {(int)counts.size(), most};
}
