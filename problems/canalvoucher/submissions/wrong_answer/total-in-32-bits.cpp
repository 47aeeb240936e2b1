#include <bits/stdc++.h>
using namespace std;

// Adds the prices up in 32 bits.
struct Offer {
    int a, b, price;
};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m, k;
    cin >> n >> m >> k;
    vector<Offer> offers(m);
    for (auto& [a, b, price] : offers) cin >> a >> b >> price;
    sort(offers.begin(), offers.end(), [](const Offer& one, const Offer& other) { return one.price < other.price; });

    vector<int> parent(n + 1);
    iota(parent.begin(), parent.end(), 0);
    auto root = [&](int reservoir) {
        while (parent[reservoir] != reservoir) reservoir = parent[reservoir] = parent[parent[reservoir]];
        return reservoir;
    };

    int canals = 0;
    int total = 0;
    for (const auto& [a, b, price] : offers) {
        int rootA = root(a), rootB = root(b);
        if (rootA == rootB) continue;
        parent[rootA] = rootB;
        canals++;
        if (canals <= n - 1 - k) total += price;
    }
    cout << (canals == n - 1 ? total : -1) << '\n';
}
