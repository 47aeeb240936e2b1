#include <bits/stdc++.h>
using namespace std;

int n, q, size_ = 1, groups;
vector<vector<pair<int, int>>> tree;  // over the asks: the bridges that are walkable during all asks of a node
vector<int> parent, islets, joined, answers;

void keep(pair<int, int> bridge, int low, int high) {
    for (low += size_, high += size_; low < high; low /= 2, high /= 2) {
        if (low % 2) tree[low++].push_back(bridge);
        if (high % 2) tree[--high].push_back(bridge);
    }
}

// No path compression, so that the latest join can be undone.
int find(int islet) {
    while (parent[islet] != islet) islet = parent[islet];
    return islet;
}

void join(int a, int b) {
    a = find(a), b = find(b);
    if (a == b) return;
    if (islets[a] > islets[b]) swap(a, b);
    parent[a] = b;
    islets[b] += islets[a];
    groups--;
    joined.push_back(a);
}

void visit(int node) {
    size_t before = joined.size();
    for (auto [a, b] : tree[node]) join(a, b);
    if (node >= size_) {
        answers.push_back(groups);
    } else {
        visit(2 * node);
        visit(2 * node + 1);
    }
    while (joined.size() > before) {
        int small = joined.back();
        joined.pop_back();
        islets[parent[small]] -= islets[small];
        parent[small] = small;
        groups++;
    }
}

int main() {
    scanf("%d %d", &n, &q);
    struct Event {
        char kind[5];
        int a, b;
    };
    vector<Event> events(q);
    int asks = 0;
    for (auto& [kind, a, b] : events) {
        scanf("%4s", kind);
        if (kind[0] == 'A') {
            asks++;
        } else {
            scanf("%d %d", &a, &b);
            if (a > b) swap(a, b);
        }
    }
    while (size_ < asks) size_ *= 2;
    tree.resize(2 * size_);

    map<pair<int, int>, int> since;
    int asked = 0;
    for (auto& [kind, a, b] : events) {
        if (kind[0] == 'A') {
            asked++;
        } else if (kind[0] == 'U') {
            since[{a, b}] = asked;
        } else {
            keep({a, b}, since[{a, b}], asked);
            since.erase({a, b});
        }
    }
    for (auto& [bridge, start] : since) keep(bridge, start, asks);

    groups = n;
    parent.resize(n + 1), islets.assign(n + 1, 1);
    iota(parent.begin(), parent.end(), 0);
    visit(1);
    for (int i = 0; i < asks; i++) printf("%d\n", answers[i]);
}
