#include <bits/stdc++.h>
using namespace std;


int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    vector<long long> a(n), b(m);
    for (long long& value : a) scanf("%lld", &value);
    for (long long& value : b) scanf("%lld", &value);

    // best[j]: the most that the first i items of A and the first j items of B can earn; here for i = 0.
    vector<long long> best(m + 1);
    for (int j = 1; j <= m; j++) best[j] = best[j - 1] + b[j - 1] * j;

    for (int i = 1; i <= n; i++) {
        best[0] += a[i - 1] * i;
        for (int j = 1; j <= m; j++) {
            long long step = i + j;
            best[j] = max(best[j] + a[i - 1] * step, best[j - 1] + b[j - 1] * step);
        }
    }
    printf("%lld\n", best[m]);
}
