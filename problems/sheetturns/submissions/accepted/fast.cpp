#include <bits/stdc++.h>
using namespace std;

vector<vector<int>> turnedRight(const vector<vector<int>>& sheet) {
    int n = sheet.size();
    vector<vector<int>> turned(n, vector<int>(n));
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) turned[j][n - 1 - i] = sheet[i][j];
    return turned;
}

// All orders together come to this: perhaps one mirroring of left and right, and then some quarter turns to the right.
vector<vector<int>> solution(vector<vector<int>> sheet, string orders) {
    bool mirrored = false;
    int turns = 0;
    for (char order : orders) {
        if (order == 'R') {
            turns = (turns + 1) % 4;
        } else if (order == 'L') {
            turns = (turns + 3) % 4;
        } else {
            mirrored = !mirrored;
            turns = ((order == 'H' ? 4 : 6) - turns) % 4;
        }
    }

    if (mirrored)
        for (auto& row : sheet) reverse(row.begin(), row.end());
    for (int i = 0; i < turns; i++) sheet = turnedRight(sheet);
    return sheet;
}
