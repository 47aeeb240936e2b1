#include <bits/stdc++.h>
using namespace std;


struct Point {
    long long x, y;
};

Point read() {
    Point point;
    scanf("%lld %lld", &point.x, &point.y);
    return point;
}

// Positive when c is to the left of the way from a to b, 0 when it is on that line.
long long side(const Point& a, const Point& b, const Point& c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    vector<Point> corners(n);
    for (auto& corner : corners) corner = read();

    int inside = 0, border = 0, outside = 0;
    while (q--) {
        Point buoy = read();
        long long fromFirst = side(corners[0], corners[1], buoy), fromLast = side(corners[n - 1], corners[0], buoy);
        if (fromFirst < 0 || fromLast < 0) {
            outside++;
            continue;
        }
        // The last diagonal from corner 0 that has the buoy on it or to its left.
        int low = 1, high = n - 2;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (side(corners[0], corners[middle], buoy) >= 0) low = middle;
            else high = middle - 1;
        }
        long long fromEdge = side(corners[low], corners[low + 1], buoy);
        if (fromEdge < 0) outside++;
        else if (fromEdge == 0 || fromFirst == 0 || fromLast == 0) border++;
        else inside++;
    }
    printf("%d %d %d\n", inside, border, outside);
}
