#include <bits/stdc++.h>
using namespace std;

// The square of a distance above 46,340 does not fit into an int.
int main() {
    int n;
    long long c;
    cin >> n >> c;
    vector<int> x(n);
    vector<long long> f(n), cost(n, LLONG_MAX);
    for (auto& value : x) cin >> value;
    for (auto& value : f) cin >> value;
    cost[0] = 0;
    for (int j = 1; j < n; j++)
        for (int i = 0; i < j; i++) {
            int square = (int)((unsigned)(x[j] - x[i]) * (unsigned)(x[j] - x[i]));
            cost[j] = min(cost[j], cost[i] + c + square + f[j]);
        }
    cout << cost[n - 1] << "\n";
}
