#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, q;
    cin >> n >> q;
    vector<int> readings(n);
    for (int& reading : readings) cin >> reading;

    // highest[k][i] and lowest[k][i]: of the 2^k readings from the i-th on.
    vector<vector<int>> highest{readings}, lowest{readings};
    for (int half = 1; 2 * half <= n; half *= 2) {
        vector<int> high(n - 2 * half + 1), low(n - 2 * half + 1);
        for (int i = 0; i + 2 * half <= n; i++) {
            high[i] = max(highest.back()[i], highest.back()[i + half]);
            low[i] = min(lowest.back()[i], lowest.back()[i + half]);
        }
        highest.push_back(high);
        lowest.push_back(low);
    }

    while (q--) {
        int l, h;
        cin >> l >> h;
        int start = l - 1, end = start, high = readings[start], low = readings[start];
        for (int k = (int)highest.size() - 1; k >= 0; k--) {
            if (end + (1 << k) > n) continue;
            int newHigh = max(high, highest[k][end]), newLow = min(low, lowest[k][end]);
            if (newHigh - newLow > h) continue;
            high = newHigh;
            low = newLow;
            end += 1 << k;
        }
        cout << end - start << '\n';
    }
}
