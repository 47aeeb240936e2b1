#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m, q;
    cin >> n >> m >> q;

    // Row 0 and column 0 stay empty, and there is one more row and column after the last.
    vector<vector<int>> presses(n + 2, vector<int>(m + 2));
    while (q--) {
        int r1, c1, r2, c2;
        cin >> r1 >> c1 >> r2 >> c2;
        presses[r1][c1]++;
        presses[r1][c2 + 1]--;
        presses[r2 + 1][c1]--;
        presses[r2 + 1][c2 + 1]++;
    }

    int lamps[3] = {};  // white, red, blue
    for (int row = 1; row <= n; row++) {
        for (int column = 1; column <= m; column++) {
            presses[row][column] += presses[row - 1][column] + presses[row][column - 1] - presses[row - 1][column - 1];
            lamps[presses[row][column] % 3]++;
        }
    }
    cout << lamps[0] << ' ' << lamps[1] << ' ' << lamps[2] << '\n';
}
