#include <bits/stdc++.h>
using namespace std;


// Searches the whole tree for every trip.
vector<int> solution(int n, vector<vector<int>> trails, vector<vector<int>> trips) {
    vector<vector<pair<int, int>>> neighbours(n + 1);
    for (auto& trail : trails) {
        neighbours[trail[0]].push_back({trail[1], trail[2]});
        neighbours[trail[1]].push_back({trail[0], trail[2]});
    }
    vector<int> answer, hardest(n + 1), order(n);
    for (auto& trip : trips) {
        fill(hardest.begin(), hardest.end(), -1);
        hardest[trip[0]] = 0;
        order.assign(1, trip[0]);
        for (int i = 0; i < (int)order.size(); i++) {
            int hut = order[i];
            for (auto [next, difficulty] : neighbours[hut]) {
                if (hardest[next] >= 0) continue;
                hardest[next] = max(hardest[hut], difficulty);
                order.push_back(next);
            }
        }
        answer.push_back(hardest[trip[1]]);
    }
    return answer;
}
