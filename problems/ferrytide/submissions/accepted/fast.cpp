#include <bits/stdc++.h>
using namespace std;

long long solution(int n, vector<vector<int>> ferries, int start, int goal) {
    vector<vector<array<int, 3>>> lines(n + 1);
    for (auto& ferry : ferries) {
        int a = ferry[0], b = ferry[1], t = ferry[2], p = ferry[3];
        lines[a].push_back({b, t, p});
        lines[b].push_back({a, t, p});
    }

    vector<long long> earliest(n + 1, LLONG_MAX);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> heap;
    earliest[start] = 0;
    heap.push({0, start});
    while (!heap.empty()) {
        auto [time, island] = heap.top();
        heap.pop();
        if (time > earliest[island]) continue;
        for (auto& [next, t, p] : lines[island]) {
            long long arrival = (time + p - 1) / p * p + t;
            if (arrival < earliest[next]) {
                earliest[next] = arrival;
                heap.push({arrival, next});
            }
        }
    }
    return earliest[goal] == LLONG_MAX ? -1 : earliest[goal];
}
