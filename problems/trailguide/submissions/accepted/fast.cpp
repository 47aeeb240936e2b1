#include <bits/stdc++.h>
using namespace std;


vector<int> solution(int n, vector<vector<int>> trails, vector<vector<int>> trips) {
    vector<vector<pair<int, int>>> neighbours(n + 1);
    for (auto& trail : trails) {
        neighbours[trail[0]].push_back({trail[1], trail[2]});
        neighbours[trail[1]].push_back({trail[0], trail[2]});
    }

    int levels = 1;
    while ((1 << levels) < n) levels++;
    // up[k] and most[k]: the hut 2^k trails above, and the greatest difficulty on the way. Above hut 1 is 0.
    vector<vector<int>> up(levels, vector<int>(n + 1)), most = up;
    vector<int> depth(n + 1), order = {1};
    for (int i = 0; i < (int)order.size(); i++) {
        int hut = order[i];
        for (auto [next, difficulty] : neighbours[hut]) {
            if (next == up[0][hut]) continue;
            up[0][next] = hut;
            most[0][next] = difficulty;
            depth[next] = depth[hut] + 1;
            order.push_back(next);
        }
    }
    for (int k = 1; k < levels; k++) {
        for (int hut = 1; hut <= n; hut++) {
            int half = up[k - 1][hut];
            up[k][hut] = up[k - 1][half];
            most[k][hut] = max(most[k - 1][hut], most[k - 1][half]);
        }
    }

    vector<int> answer;
    for (auto& trip : trips) {
        int low = trip[0], high = trip[1], hardest = 0;
        if (depth[low] < depth[high]) swap(low, high);
        for (int k = levels - 1; k >= 0; k--) {
            if (depth[low] - (1 << k) < depth[high]) continue;
            hardest = max(hardest, most[k][low]);
            low = up[k][low];
        }
        for (int k = levels - 1; k >= 0; k--) {
            if (up[k][low] == up[k][high]) continue;
            hardest = max({hardest, most[k][low], most[k][high]});
            low = up[k][low];
            high = up[k][high];
        }
        if (low != high) hardest = max({hardest, most[0][low], most[0][high]});
        answer.push_back(hardest);
    }
    return answer;
}
