#include <bits/stdc++.h>
using namespace std;

vector<int> solution(vector<int> groups, int seats) {
    vector<int> boarded(groups.size());
    queue<int> line;
    for (int i = 0; i < (int)groups.size(); i++) line.push(i);
    int gondola = 1, free = seats;

    while (!line.empty()) {
        int group = line.front();
        line.pop();
        if (groups[group] <= free) {
            boarded[group] = gondola;
            free -= groups[group];
        } else {
            line.push(group);
            free = 0;
        }
        if (free == 0) {
            gondola++;
            free = seats;
        }
    }

    return boarded;
}
