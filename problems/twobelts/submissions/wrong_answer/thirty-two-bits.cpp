#include <bits/stdc++.h>
using namespace std;

// Keeps the totals in 32 bits.
int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    vector<unsigned> a(n), b(m);
    for (unsigned& value : a) scanf("%u", &value);
    for (unsigned& value : b) scanf("%u", &value);
    vector<unsigned> best(m + 1);
    for (int j = 1; j <= m; j++) best[j] = best[j - 1] + b[j - 1] * j;
    for (int i = 1; i <= n; i++) {
        best[0] += a[i - 1] * i;
        for (int j = 1; j <= m; j++) {
            unsigned step = i + j;
            best[j] = max(best[j] + a[i - 1] * step, best[j - 1] + b[j - 1] * step);
        }
    }
    printf("%u\n", best[m]);
}
