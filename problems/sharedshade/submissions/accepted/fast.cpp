#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;

    // The part that all awnings cover, a rectangle itself; nothing if left > right or bottom > top.
    int left = INT_MIN, right = INT_MAX, bottom = INT_MIN, top = INT_MAX;
    for (int i = 0; i < n; i++) {
        int x1, y1, x2, y2;
        cin >> x1 >> y1 >> x2 >> y2;
        left = max(left, min(x1, x2));
        right = min(right, max(x1, x2));
        bottom = max(bottom, min(y1, y2));
        top = min(top, max(y1, y2));
    }

    int shaded = 0;
    for (int i = 0; i < m; i++) {
        int x, y;
        cin >> x >> y;
        if (left <= x && x <= right && bottom <= y && y <= top) shaded++;
    }
    cout << shaded << '\n';
}
