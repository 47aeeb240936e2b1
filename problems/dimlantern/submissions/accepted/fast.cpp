#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;
    vector<long long> brightness(n), refills(n);
    for (auto& bright : brightness) cin >> bright;
    for (auto& refill : refills) cin >> refill;

    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> heap;
    for (int lantern = 0; lantern < n; lantern++) heap.push({brightness[lantern], lantern});
    while (m-- > 0) {
        int lantern = heap.top().second;
        heap.pop();
        brightness[lantern] += refills[lantern];
        heap.push({brightness[lantern], lantern});
    }

    for (int lantern = 0; lantern < n; lantern++) cout << brightness[lantern] << (lantern < n - 1 ? ' ' : '\n');
}
