#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int N, M;
    long long a, b;
    cin >> N >> M >> a >> b;

    vector<long long> cost(M);  // cheapest way to stand at each hold of the floor reached so far
    for (int floor = 0; floor < N; floor++) {
        for (long long& value : cost) {
            long long effort;
            cin >> effort;
            value += effort;
        }

        // Two laps in each direction carry every cost all the way round, over the seam too.
        for (int lap = 0; lap < 2; lap++)
            for (int from = 0; from < M; from++) {
                int to = from + 1 < M ? from + 1 : 0;
                cost[to] = min(cost[to], cost[from] + a);
            }
        for (int lap = 0; lap < 2; lap++)
            for (int from = M - 1; from >= 0; from--) {
                int to = from > 0 ? from - 1 : M - 1;
                cost[to] = min(cost[to], cost[from] + b);
            }
    }
    cout << *min_element(cost.begin(), cost.end()) << '\n';
}
