#include <bits/stdc++.h>
using namespace std;


vector<long long> crust;

// Looks for the hardest slice again at every cut of every piece.
int main() {
    int n;
    scanf("%d", &n);
    crust.resize(n);
    for (auto& slice : crust) scanf("%lld", &slice);
    vector<vector<long long>> cost(n, vector<long long>(n));
    for (int length = 2; length <= n; length++) {
        for (int first = 0; first + length <= n; first++) {
            int last = first + length - 1;
            cost[first][last] = LLONG_MAX;
            for (int cut = first; cut < last; cut++) {
                long long hardest = 0;
                for (int slice = first; slice <= last; slice++) hardest = max(hardest, crust[slice]);
                cost[first][last] = min(cost[first][last], length * hardest + cost[first][cut] + cost[cut + 1][last]);
            }
        }
    }
    printf("%lld\n", cost[0][n - 1]);
}
