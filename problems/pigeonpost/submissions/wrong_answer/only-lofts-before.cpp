#include <bits/stdc++.h>
using namespace std;

// At each centroid, counts the readers of a branch against the lofts of earlier branches, but not its lofts against
// the readers of earlier ones.
vector<vector<pair<int, int>>> near_;
vector<int> sizes;
vector<bool> removed_;

int measure(int village, int from) {
    sizes[village] = 1;
    for (auto [next, length] : near_[village])
        if (next != from && !removed_[next]) sizes[village] += measure(next, village);
    return sizes[village];
}

int centroid(int village, int from, int total) {
    for (auto [next, length] : near_[village])
        if (next != from && !removed_[next] && sizes[next] * 2 > total) return centroid(next, village, total);
    return village;
}

void collect(int village, int from, int distance, const vector<int>& kind, vector<int> found[2]) {
    found[kind[village - 1]].push_back(distance);
    for (auto [next, length] : near_[village])
        if (next != from && !removed_[next]) collect(next, village, distance + length, kind, found);
}

long long solution(int n, vector<vector<int>> roads, vector<int> kind, int reach) {
    near_.assign(n + 1, {}), sizes.assign(n + 1, 0), removed_.assign(n + 1, false);
    for (auto& road : roads) {
        near_[road[0]].push_back({road[1], road[2]});
        near_[road[1]].push_back({road[0], road[2]});
    }
    long long pairs = 0;
    vector<int> parts = {1};
    while (!parts.empty()) {
        int start = parts.back();
        parts.pop_back();
        int middle = centroid(start, 0, measure(start, 0));
        removed_[middle] = true;
        multiset<int> lofts;
        if (kind[middle - 1] == 0) lofts.insert(0);
        for (auto [village, length] : near_[middle]) {
            if (removed_[village]) continue;
            vector<int> found[2];
            collect(village, middle, length, kind, found);
            if (kind[middle - 1] == 1)
                for (int loft : found[0]) pairs += loft <= reach;
            for (int reader : found[1])
                for (int loft : lofts) pairs += loft + reader <= reach;
            lofts.insert(found[0].begin(), found[0].end());
            parts.push_back(village);
        }
    }
    return pairs;
}
