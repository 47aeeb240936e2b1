#include <bits/stdc++.h>
using namespace std;

// Starts the left and the lower edge at 0, as if no awning could lie below or to the left of the origin.
int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    int left = 0, right = 1000000000, bottom = 0, top = 1000000000;
    for (int i = 0; i < n; i++) {
        int x1, y1, x2, y2;
        scanf("%d %d %d %d", &x1, &y1, &x2, &y2);
        if (x1 > x2) swap(x1, x2);
        if (y1 > y2) swap(y1, y2);
        left = max(left, x1);
        right = min(right, x2);
        bottom = max(bottom, y1);
        top = min(top, y2);
    }
    int shaded = 0;
    for (int i = 0; i < m; i++) {
        int x, y;
        scanf("%d %d", &x, &y);
        if (left <= x && x <= right && bottom <= y && y <= top) shaded++;
    }
    printf("%d\n", shaded);
}
