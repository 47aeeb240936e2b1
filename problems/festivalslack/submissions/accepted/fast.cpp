#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;
    vector<long long> durations(n);
    for (long long& duration : durations) cin >> duration;
    vector<vector<int>> later(n);
    vector<int> waitingFor(n);
    for (int i = 0; i < m; i++) {
        int a, b;
        cin >> a >> b;
        later[a - 1].push_back(b - 1);
        waitingFor[b - 1]++;
    }

    // Forwards: the earliest start of every task, and the tasks in an order that follows all constraints.
    vector<long long> earliest(n);
    vector<int> order;
    long long total = 0;
    for (int task = 0; task < n; task++) {
        if (waitingFor[task] == 0) order.push_back(task);
    }
    for (int i = 0; i < n; i++) {
        int task = order[i];
        long long end = earliest[task] + durations[task];
        total = max(total, end);
        for (int next : later[task]) {
            earliest[next] = max(earliest[next], end);
            if (--waitingFor[next] == 0) order.push_back(next);
        }
    }

    // Backwards: the latest start that does not delay the festival.
    vector<long long> latest(n);
    for (int i = n - 1; i >= 0; i--) {
        long long end = total;
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
