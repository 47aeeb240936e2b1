#include <bits/stdc++.h>
using namespace std;

// Keeps the lines in a table with one place for each pair of islands, so a later line takes the place of an earlier one.
long long solution(int n, vector<vector<int>> ferries, int start, int goal) {
    vector<map<int, pair<int, int>>> table(n + 1);
    for (auto& ferry : ferries) {
        int a = ferry[0], b = ferry[1], t = ferry[2], p = ferry[3];
        table[a][b] = {t, p};
        table[b][a] = {t, p};
    }

    vector<long long> earliest(n + 1, LLONG_MAX);
    set<pair<long long, int>> queue = {{0, start}};
    earliest[start] = 0;
    while (!queue.empty()) {
        auto [time, island] = *queue.begin();
        queue.erase(queue.begin());
        for (auto& [next, line] : table[island]) {
            auto [t, p] = line;
            long long arrival = (time + p - 1) / p * p + t;
            if (arrival >= earliest[next]) continue;
            queue.erase({earliest[next], next});
            earliest[next] = arrival;
            queue.insert({arrival, next});
        }
    }
    return earliest[goal] == LLONG_MAX ? -1 : earliest[goal];
}
