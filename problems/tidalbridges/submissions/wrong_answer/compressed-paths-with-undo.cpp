#include <bits/stdc++.h>
using namespace std;

// Compresses paths in find; after a join is undone, islets that were moved below the other root stay there.
int n, q, asks;
vector<vector<pair<int, int>>> tree;
vector<int> parent, islets;

int find(int i) { return parent[i] == i ? i : parent[i] = find(parent[i]); }

void add(int node, int low, int high, int from, int to, pair<int, int> bridge) {
    if (to <= low || high <= from) return;
    if (from <= low && high <= to) return tree[node].push_back(bridge);
    int middle = (low + high) / 2;
    add(2 * node, low, middle, from, to, bridge);
    add(2 * node + 1, middle, high, from, to, bridge);
}

void visit(int node, int low, int high, int groups) {
    vector<pair<int, int>> joined;
    for (auto [a, b] : tree[node]) {
        a = find(a), b = find(b);
        if (a == b) continue;
        if (islets[a] > islets[b]) swap(a, b);
        parent[a] = b;
        islets[b] += islets[a];
        joined.push_back({a, b});
        groups--;
    }
    if (high - low == 1) {
        printf("%d\n", groups);
    } else {
        visit(2 * node, low, (low + high) / 2, groups);
        visit(2 * node + 1, (low + high) / 2, high, groups);
    }
    for (; !joined.empty(); joined.pop_back()) {
        auto [a, b] = joined.back();
        parent[a] = a;
        islets[b] -= islets[a];
    }
}

int main() {
    cin >> n >> q;
    map<pair<int, int>, int> since;
    vector<array<int, 4>> spans;
    while (q--) {
        string kind;
        int a, b;
        cin >> kind;
        if (kind == "ASK") {
            asks++;
            continue;
        }
        cin >> a >> b;
        if (a > b) swap(a, b);
        if (kind == "UP") {
            since[{a, b}] = asks;
        } else {
            spans.push_back({since[{a, b}], asks, a, b});
            since.erase({a, b});
        }
    }
    for (auto& [bridge, start] : since) spans.push_back({start, asks, bridge.first, bridge.second});
    tree.resize(4 * asks);
    parent.resize(n + 1), islets.assign(n + 1, 1);
    iota(parent.begin(), parent.end(), 0);
    for (auto [from, to, a, b] : spans)
        if (from < to) add(1, 0, asks, from, to, {a, b});
    visit(1, 0, asks, n);
}
