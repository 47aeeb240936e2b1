#include <bits/stdc++.h>
using namespace std;

vector<int> solution(vector<int> scores, int k) {
    vector<int> order = scores;
    sort(order.begin(), order.end(), greater<int>());
    order.erase(unique(order.begin(), order.end()), order.end());

    int size = order.size();
    vector<int> tree(size + 1);  // Fenwick tree: how many scores of each level are on the board
    auto add = [&](int level, int amount) {
        for (int i = level; i <= size; i += i & -i) tree[i] += amount;
    };

    vector<int> levels, ranks;
    for (int score : scores) {
        int level = lower_bound(order.begin(), order.end(), score, greater<int>()) - order.begin() + 1;
        int rank = 1;
        for (int i = level - 1; i > 0; i -= i & -i) rank += tree[i];
        ranks.push_back(rank);

        add(level, 1);
        int round = levels.size();
        levels.push_back(level);
        if (round >= k) add(levels[round - k], -1);
    }
    return ranks;
}
