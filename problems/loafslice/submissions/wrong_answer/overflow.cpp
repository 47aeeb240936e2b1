#include <bits/stdc++.h>
using namespace std;


// Keeps the effort in 32 bits.
int main() {
    int n;
    scanf("%d", &n);
    vector<int> crust(n);
    for (auto& slice : crust) scanf("%d", &slice);

    // cost[first][last]: the least effort that takes the piece from slice first to slice last apart.
    vector<vector<int>> cost(n, vector<int>(n));
    for (int first = n - 2; first >= 0; first--) {
        int hardest = crust[first];
        for (int last = first + 1; last < n; last++) {
            hardest = max(hardest, crust[last]);
            int rest = INT_MAX;
            for (int cut = first; cut < last; cut++) rest = min(rest, cost[first][cut] + cost[cut + 1][last]);
            cost[first][last] = (last - first + 1) * hardest + rest;
        }
    }
    printf("%d\n", cost[0][n - 1]);
}
