#include <bits/stdc++.h>
using namespace std;

// Lets a group walk back only once: the second time it stays in front and simply takes the next gondola.
vector<int> solution(vector<int> groups, int seats) {
    vector<int> boarded(groups.size()), back;
    int gondola = 1, free = seats;
    auto board = [&](int group) {
        boarded[group] = gondola;
        free -= groups[group];
        if (free == 0) {
            gondola++;
            free = seats;
        }
    };

    for (int i = 0; i < (int)groups.size(); i++) {
        if (groups[i] <= free) {
            board(i);
        } else {
            back.push_back(i);
            gondola++;
            free = seats;
        }
    }
    for (int group : back) {
        if (groups[group] > free) {
            gondola++;
            free = seats;
        }
        board(group);
    }
    return boarded;
}
