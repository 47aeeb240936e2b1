#include <bits/stdc++.h>
using namespace std;


int solution(string row, string word, int k) {
    int n = row.size(), m = word.size();
    // How many of each letter the window lacks; below zero when it has more than the word needs.
    array<int, 26> lacks{};
    for (char letter : word) lacks[letter - 'a']++;

    int missing = m;  // all that is above zero in lacks
    int answer = 0;
    for (int end = 0; end < n; end++) {
        if (lacks[row[end] - 'a']-- > 0) missing--;
        if (end >= m && ++lacks[row[end - m] - 'a'] > 0) missing++;
        if (end >= m - 1 && missing <= k) answer++;
    }
    return answer;
}
