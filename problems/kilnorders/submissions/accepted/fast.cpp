#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    cin >> n;
    vector<array<int, 3>> orders(n);  // deadline, firing time, number
    for (int i = 0; i < n; i++) {
        cin >> orders[i][1] >> orders[i][0];
        orders[i][2] = i + 1;
    }
    sort(orders.begin(), orders.end());

    priority_queue<pair<int, int>> heap;  // the kept orders, the longest on top
    vector<bool> dropped(n + 1);
    long long time = 0;
    for (auto& [e, d, number] : orders) {
        heap.push({d, number});
        time += d;
        if (time > e) {
            time -= heap.top().first;
            dropped[heap.top().second] = true;
            heap.pop();
        }
    }

    cout << heap.size() << '\n';
    for (auto& order : orders)
        if (!dropped[order[2]]) cout << order[2] << ' ';
    cout << '\n';
}
