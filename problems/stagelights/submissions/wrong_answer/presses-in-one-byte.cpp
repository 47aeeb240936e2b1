#include <bits/stdc++.h>
using namespace std;

// Counts the presses of a lamp in one byte, which starts again from 0 after 255.
int main() {
    int n, m, q;
    cin >> n >> m >> q;
    vector<vector<unsigned char>> presses(n + 2, vector<unsigned char>(m + 2));
    while (q--) {
        int r1, c1, r2, c2;
        cin >> r1 >> c1 >> r2 >> c2;
        presses[r1][c1]++;
        presses[r1][c2 + 1]--;
        presses[r2 + 1][c1]--;
        presses[r2 + 1][c2 + 1]++;
    }
    int lamps[3] = {};
    for (int row = 1; row <= n; row++) {
        for (int column = 1; column <= m; column++) {
            presses[row][column] += presses[row - 1][column] + presses[row][column - 1] - presses[row - 1][column - 1];
            lamps[presses[row][column] % 3]++;
        }
    }
    cout << lamps[0] << ' ' << lamps[1] << ' ' << lamps[2] << '\n';
}
