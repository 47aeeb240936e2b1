#include <bits/stdc++.h>
using namespace std;


// Walks around the whole lagoon for every buoy.
int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    vector<long long> x(n + 1), y(n + 1);
    for (int i = 0; i < n; i++) scanf("%lld %lld", &x[i], &y[i]);
    x[n] = x[0], y[n] = y[0];
    int counts[3] = {0, 0, 0};
    while (q--) {
        long long px, py;
        scanf("%lld %lld", &px, &py);
        int place = 0;
        for (int i = 0; i < n && place < 2; i++) {
            long long side = (x[i + 1] - x[i]) * (py - y[i]) - (y[i + 1] - y[i]) * (px - x[i]);
            if (side < 0) place = 2;
            else if (side == 0) place = 1;
        }
        counts[place]++;
    }
    printf("%d %d %d\n", counts[0], counts[1], counts[2]);
}
