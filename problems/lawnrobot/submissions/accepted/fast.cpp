#include <bits/stdc++.h>
using namespace std;

vector<long long> solution(string routine, long long repeat) {
    const int east[] = {0, 1, 0, -1}, north[] = {1, 0, -1, 0};  // by heading: north, east, south, west

    long long x = 0, y = 0;
    int heading = 0;
    vector<pair<long long, long long>> places{{x, y}};  // after 0, 1, 2, 3 and 4 passes
    for (int pass = 0; pass < 4; pass++) {
        for (char order : routine) {
            if (order == 'L') heading = (heading + 3) % 4;
            else if (order == 'R') heading = (heading + 1) % 4;
            else {
                int step = order == 'F' ? 1 : -1;
                x += step * east[heading];
                y += step * north[heading];
            }
        }
        places.push_back({x, y});
    }

    // Four passes restore the heading, so each further block of four adds the same displacement.
    long long blocks = repeat / 4;
    auto [restX, restY] = places[repeat % 4];
    return {blocks * x + restX, blocks * y + restY};
}
