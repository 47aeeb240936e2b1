#include <bits/stdc++.h>
using namespace std;

// Keeps the steps in a byte, with 255 for cells not reached yet: longer ways do not fit.
int main() {
    int n, m, d;
    cin >> n >> m >> d;
    vector<string> park(n);
    for (string& row : park) cin >> row;
    vector<unsigned char> steps(n * m, 255);
    queue<int> cells;
    for (int cell = 0; cell < n * m; cell++) {
        if (park[cell / m][cell % m] == 'B') {
            steps[cell] = 0;
            cells.push(cell);
        }
    }
    const int rows[] = {-1, 1, 0, 0}, columns[] = {0, 0, -1, 1};
    while (!cells.empty()) {
        int cell = cells.front();
        cells.pop();
        for (int way = 0; way < 4; way++) {
            int row = cell / m + rows[way], column = cell % m + columns[way];
            if (row < 0 || row >= n || column < 0 || column >= m || park[row][column] == '#') continue;
            int next = row * m + column;
            if (steps[next] <= steps[cell] + 1) continue;
            steps[next] = steps[cell] + 1;
            cells.push(next);
        }
    }
    int far = 0;
    for (int cell = 0; cell < n * m; cell++) {
        if (park[cell / m][cell % m] == '.' && (steps[cell] == 255 || steps[cell] > d)) far++;
    }
    cout << far << endl;
}
