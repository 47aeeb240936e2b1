#include <bits/stdc++.h>
using namespace std;

// Counts the square twice: it is its own turned rectangle.
int solution(long long n, int minRows, int minCols) {
    int shapes = 0;
    for (long long a = 1; a * a <= n; a++) {
        if (n % a != 0) continue;
        long long b = n / a;
        if (a >= minRows && b >= minCols) shapes++;
        if (b >= minRows && a >= minCols) shapes++;
    }
    return shapes;
}
