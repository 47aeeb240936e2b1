#include <bits/stdc++.h>
using namespace std;

// Keeps the times in 32 bits.
int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;
    vector<int> durations(n);
    for (int& duration : durations) cin >> duration;
    vector<vector<int>> later(n);
    vector<int> waitingFor(n);
    for (int i = 0; i < m; i++) {
        int a, b;
        cin >> a >> b;
        later[a - 1].push_back(b - 1);
        waitingFor[b - 1]++;
    }

    vector<int> earliest(n);
    vector<int> order;
    int total = 0;
    for (int task = 0; task < n; task++) {
        if (waitingFor[task] == 0) order.push_back(task);
    }
    for (int i = 0; i < n; i++) {
        int task = order[i];
        int end = earliest[task] + durations[task];
        total = max(total, end);
        for (int next : later[task]) {
            earliest[next] = max(earliest[next], end);
            if (--waitingFor[next] == 0) order.push_back(next);
        }
    }

    vector<int> latest(n);
    for (int i = n - 1; i >= 0; i--) {
        int end = total;
        for (int next : later[order[i]]) end = min(end, latest[next]);
        latest[order[i]] = end - durations[order[i]];
    }

    vector<int> tight;
    for (int task = 0; task < n; task++) {
        if (earliest[task] == latest[task]) tight.push_back(task + 1);
    }
    cout << total << ' ' << tight.size() << '\n';
    for (size_t i = 0; i < tight.size(); i++) cout << (i ? " " : "") << tight[i];
    cout << '\n';
}
