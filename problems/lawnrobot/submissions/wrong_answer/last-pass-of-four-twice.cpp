#include <bits/stdc++.h>
using namespace std;

// Adds the place after 1, 2, 3 or 4 passes to the full blocks of four, but when nothing is left over it is not 4 but 0.
vector<long long> solution(string routine, long long repeat) {
    const int steps[4][2] = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
    vector<pair<long long, long long>> after;
    long long x = 0, y = 0;
    int heading = 0;
    for (int pass = 0; pass < 4; pass++) {
        for (char order : routine) {
            if (order == 'L') heading = (heading + 3) % 4;
            else if (order == 'R') heading = (heading + 1) % 4;
            else {
                int step = order == 'F' ? 1 : -1;
                x += step * steps[heading][0];
                y += step * steps[heading][1];
            }
        }
        after.push_back({x, y});
    }
    auto [restX, restY] = after[(repeat - 1) % 4];
    long long blocks = repeat / 4;
    return {blocks * x + restX, blocks * y + restY};
}
