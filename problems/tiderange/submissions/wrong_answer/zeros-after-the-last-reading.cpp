#include <bits/stdc++.h>
using namespace std;

// Fills the readings up to a power of two with zeros and takes them for readings.
int main() {
    int n, q;
    cin >> n >> q;
    int size = 1;
    while (size < n) size *= 2;
    size *= 2;
    vector<vector<int>> highest(1, vector<int>(size)), lowest;
    for (int i = 0; i < n; i++) cin >> highest[0][i];
    lowest = highest;
    int levels = 1;
    for (int half = 1; 2 * half <= n; half *= 2, levels++) {
        highest.push_back(highest.back());
        lowest.push_back(lowest.back());
        for (int i = 0; i + half < size; i++) {
            highest[levels][i] = max(highest[levels - 1][i], highest[levels - 1][i + half]);
            lowest[levels][i] = min(lowest[levels - 1][i], lowest[levels - 1][i + half]);
        }
    }
    while (q--) {
        int l, h;
        cin >> l >> h;
        int end = l - 1, high = highest[0][end], low = high;
        for (int k = levels - 1; k >= 0; k--) {
            if (end >= n) break;
            int newHigh = max(high, highest[k][end]), newLow = min(low, lowest[k][end]);
            if (newHigh - newLow > h) continue;
            high = newHigh;
            low = newLow;
            end += 1 << k;
        }
        cout << end - l + 1 << '\n';
    }
}
