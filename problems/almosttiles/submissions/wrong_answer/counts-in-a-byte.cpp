#include <bits/stdc++.h>
using namespace std;

// Keeps the counts in signed bytes, which hold no more than 127 tiles of a letter.
int solution(string row, string word, int k) {
    int n = row.size(), m = word.size();
    array<signed char, 26> lacks{};
    for (char letter : word) lacks[letter - 'a']++;
    int missing = m, answer = 0;
    for (int end = 0; end < n; end++) {
        if (lacks[row[end] - 'a']-- > 0) missing--;
        if (end >= m && ++lacks[row[end - m] - 'a'] > 0) missing++;
        if (end >= m - 1 && missing <= k) answer++;
    }
    return answer;
}
