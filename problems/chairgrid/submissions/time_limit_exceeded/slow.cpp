#include <bits/stdc++.h>
using namespace std;


// Tries every number of rows.
int solution(long long n, int minRows, int minCols) {
    int shapes = 0;
    for (long long rows = minRows; rows <= n; rows++) {
        if (n % rows == 0 && n / rows >= minCols) shapes++;
    }
    return shapes;
}
