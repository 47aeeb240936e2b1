#include <bits/stdc++.h>
using namespace std;

int solution(string text, vector<string> words) {
    vector<array<int, 26>> next(1);  // the trie; node 0 is the root
    vector<bool> isWord(1);
    for (auto& word : words) {
        int node = 0;
        for (char letter : word) {
            if (next[node][letter - 'a'] == 0) {
                next[node][letter - 'a'] = (int)next.size();
                next.push_back({});
                isWord.push_back(false);
            }
            node = next[node][letter - 'a'];
        }
        isWord[node] = true;
    }

    int n = (int)text.size();
    vector<int> fewest(n + 1, INT_MAX);  // words for the first i letters
    fewest[0] = 0;
    for (int start = 0; start < n; start++) {
        if (fewest[start] == INT_MAX) continue;
        int node = 0;
        for (int end = start; end < n; end++) {
            node = next[node][text[end] - 'a'];
            if (node == 0) break;
            if (isWord[node]) fewest[end + 1] = min(fewest[end + 1], fewest[start] + 1);
        }
    }
    return fewest[n] == INT_MAX ? -1 : fewest[n];
}
