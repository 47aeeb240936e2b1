#include <bits/stdc++.h>
using namespace std;


vector<int> solution(vector<vector<int>> garden, vector<vector<int>> frames) {
    int n = garden.size(), m = garden[0].size();
    // sums[r][c]: the sum of the cells in the first r rows and the first c columns.
    vector<vector<int>> sums(n + 1, vector<int>(m + 1));
    for (int r = 1; r <= n; r++) {
        for (int c = 1; c <= m; c++) {
            sums[r][c] = garden[r - 1][c - 1] + sums[r - 1][c] + sums[r][c - 1] - sums[r - 1][c - 1];
        }
    }

    auto rectangle = [&](int r1, int c1, int r2, int c2) {
        if (r1 > r2 || c1 > c2) return 0;
        return sums[r2][c2] - sums[r1 - 1][c2] - sums[r2][c1 - 1] + sums[r1 - 1][c1 - 1];
    };
    vector<int> answer;
    for (auto& f : frames) {
        int t = f[4];
        answer.push_back(rectangle(f[0], f[1], f[2], f[3]) - rectangle(f[0] + t, f[1] + t, f[2] - t, f[3] - t));
    }
    return answer;
}
