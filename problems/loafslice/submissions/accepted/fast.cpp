#include <bits/stdc++.h>
using namespace std;


int main() {
    int n;
    scanf("%d", &n);
    vector<long long> crust(n);
    for (auto& slice : crust) scanf("%lld", &slice);

    // cost[first][last]: the least effort that takes the piece from slice first to slice last apart.
    vector<vector<long long>> cost(n, vector<long long>(n));
    for (int first = n - 2; first >= 0; first--) {
        long long hardest = crust[first];
        for (int last = first + 1; last < n; last++) {
            hardest = max(hardest, crust[last]);
            long long rest = LLONG_MAX;
            for (int cut = first; cut < last; cut++) rest = min(rest, cost[first][cut] + cost[cut + 1][last]);
            cost[first][last] = (last - first + 1) * hardest + rest;
        }
    }
    printf("%lld\n", cost[0][n - 1]);
}
