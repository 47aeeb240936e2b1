#include <bits/stdc++.h>
using namespace std;

vector<vector<pair<int, int>>> near_;
vector<int> parent, below, distance_, kinds;
vector<bool> removed_;
int limit_;

// The villages that are still joined with `start`, in the order of a walk over them, with their distances.
vector<int> walk(int start, int first) {
    vector<int> order = {start};
    parent[start] = 0;
    distance_[start] = first;
    for (size_t i = 0; i < order.size(); i++) {
        int village = order[i];
        below[village] = 1;
        for (auto [next, length] : near_[village]) {
            if (next == parent[village] || removed_[next]) continue;
            parent[next] = village;
            distance_[next] = distance_[village] + length;
            order.push_back(next);
        }
    }
    return order;
}

// A village without which no part is larger than half.
int centroid(int start) {
    vector<int> order = walk(start, 0);
    for (size_t i = order.size(); i-- > 0;) {
        int village = order[i];
        if (2 * below[village] >= (int)order.size()) return village;
        below[parent[village]] += below[village];
    }
    return start;
}

// Pairs of a loft and a reader whose distances add up to at most the limit.
long long countPairs(const vector<int>& villages) {
    vector<int> lofts, readers;
    for (int village : villages) (kinds[village - 1] == 0 ? lofts : readers).push_back(distance_[village]);
    sort(lofts.begin(), lofts.end());
    sort(readers.begin(), readers.end());
    long long pairs = 0;
    size_t fitting = readers.size();
    for (int loft : lofts) {
        while (fitting > 0 && (long long)loft + readers[fitting - 1] > limit_) fitting--;
        pairs += fitting;
    }
    return pairs;
}

long long solution(int n, vector<vector<int>> roads, vector<int> kind, int reach) {
    near_.assign(n + 1, {});
    for (auto& road : roads) {
        near_[road[0]].push_back({road[1], road[2]});
        near_[road[1]].push_back({road[0], road[2]});
    }
    parent.assign(n + 1, 0), below = distance_ = parent;
    removed_.assign(n + 1, false);
    kinds = kind;
    limit_ = reach;

    long long pairs = 0;
    vector<int> parts = {1};
    while (!parts.empty()) {
        int middle = centroid(parts.back());
        parts.pop_back();
        pairs += countPairs(walk(middle, 0));
        removed_[middle] = true;
        for (auto [village, length] : near_[middle]) {
            if (removed_[village]) continue;
            // Their routes do not pass the middle.
            pairs -= countPairs(walk(village, length));
            parts.push_back(village);
        }
    }
    return pairs;
}
