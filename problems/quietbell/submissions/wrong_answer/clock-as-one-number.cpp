#include <bits/stdc++.h>
using namespace std;

// Reads 09:59:58 as the number 95958 and subtracts such numbers, as if a minute had a hundred seconds.
int main() {
    int n, T;
    scanf("%d %d", &n, &T);
    map<string, int> lastRing;
    vector<int> announced(24);
    for (int i = 0; i < n; i++) {
        int hour, minute, second;
        char house[64];
        scanf("%d:%d:%d %63s", &hour, &minute, &second, house);
        int now = hour * 10000 + minute * 100 + second;
        if (!lastRing.count(house) || now - lastRing[house] > T) announced[hour]++;
        lastRing[house] = now;
    }
    for (int hour = 0; hour < 24; hour++) printf("%d%c", announced[hour], hour < 23 ? ' ' : '\n');
}
