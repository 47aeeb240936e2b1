#include <bits/stdc++.h>
using namespace std;


int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m, d;
    cin >> n >> m >> d;
    vector<string> park(n);
    for (string& row : park) cin >> row;

    vector<int> steps(n * m, INT_MAX);  // to the nearest bench
    vector<int> queue;                  // the cells in the order in which they are reached
    queue.reserve(n * m);
    for (int cell = 0; cell < n * m; cell++) {
        if (park[cell / m][cell % m] == 'B') {
            steps[cell] = 0;
            queue.push_back(cell);
        }
    }

    const int rows[] = {-1, 1, 0, 0}, columns[] = {0, 0, -1, 1};
    for (size_t i = 0; i < queue.size(); i++) {
        int cell = queue[i];
        for (int way = 0; way < 4; way++) {
            int row = cell / m + rows[way], column = cell % m + columns[way];
            if (row < 0 || row >= n || column < 0 || column >= m || park[row][column] == '#') continue;
            int next = row * m + column;
            if (steps[next] != INT_MAX) continue;
            steps[next] = steps[cell] + 1;
            queue.push_back(next);
        }
    }

    int far = 0;
    for (int cell = 0; cell < n * m; cell++) {
        if (park[cell / m][cell % m] == '.' && steps[cell] > d) far++;
    }
    cout << far << '\n';
}
