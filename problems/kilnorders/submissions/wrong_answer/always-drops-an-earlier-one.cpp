#include <bits/stdc++.h>
using namespace std;

// Drops the longest of the orders kept before, even when the one that is late is longer still.
int main() {
    int n;
    cin >> n;
    vector<array<int, 3>> orders(n);
    for (int i = 0; i < n; i++) {
        cin >> orders[i][1] >> orders[i][0];
        orders[i][2] = i + 1;
    }
    sort(orders.begin(), orders.end());

    priority_queue<pair<int, int>> heap;
    vector<bool> dropped(n + 1);
    long long time = 0;
    for (auto& [e, d, number] : orders) {
        if (time + d > e) {
            if (heap.empty()) {
                dropped[number] = true;
                continue;
            }
            time -= heap.top().first;
            dropped[heap.top().second] = true;
            heap.pop();
        }
        time += d;
        heap.push({d, number});
    }

    cout << heap.size() << '\n';
    for (auto& order : orders)
        if (!dropped[order[2]]) cout << order[2] << ' ';
    cout << '\n';
}
