#include <bits/stdc++.h>
using namespace std;


// The number of people does not fit into an int.
int solution(long long n, int minRows, int minCols) {
    int people = (int)n;
    int shapes = 0;
    for (int a = 1; (long long)a * a <= people; a++) {
        if (people % a != 0) continue;
        int b = people / a;
        if (a >= minRows && b >= minCols) shapes++;
        if (a != b && b >= minRows && a >= minCols) shapes++;
    }
    return shapes;
}
