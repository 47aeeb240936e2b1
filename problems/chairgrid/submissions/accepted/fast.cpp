#include <bits/stdc++.h>
using namespace std;


int solution(long long n, int minRows, int minCols) {
    int shapes = 0;
    for (long long a = 1; a * a <= n; a++) {
        if (n % a != 0) continue;
        long long b = n / a;
        if (a >= minRows && b >= minCols) shapes++;
        // The rectangle turned by 90 degrees. A square stays the same when turned.
        if (a != b && b >= minRows && a >= minCols) shapes++;
    }
    return shapes;
}
