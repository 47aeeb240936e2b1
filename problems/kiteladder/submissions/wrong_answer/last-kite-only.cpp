#include <bits/stdc++.h>
using namespace std;


// Goes on from the last kite that was taken whenever the next one is high enough.
int solution(vector<int> heights, int d) {
    long long last = LLONG_MIN / 2;
    int kites = 0;
    for (int height : heights) {
        if (last + d > height) continue;
        last = height;
        kites++;
    }
    return kites;
}
