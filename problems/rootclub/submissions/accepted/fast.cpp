#include <bits/stdc++.h>
using namespace std;


long long solution(vector<int> parent, vector<int> joy, int k) {
    int n = parent.size();
    vector<vector<int>> staff(n);
    for (int i = 1; i < n; i++) staff[parent[i]].push_back(i);
    vector<int> order{0};  // bosses before their staff
    for (int at = 0; at < n; at++)
        for (int member : staff[order[at]]) order.push_back(member);

    // best[m][j]: the largest joy when member m comes with j of the people below who have been merged so far.
    vector<vector<long long>> best(n);
    for (int i = 0; i < n; i++) best[i] = {joy[i]};
    for (int at = n - 1; at > 0; at--) {
        vector<long long> member = move(best[order[at]]);
        vector<long long>& boss = best[parent[order[at]]];
        int size = min<size_t>(k, boss.size() + member.size());
        vector<long long> merged = boss;
        merged.resize(size, LLONG_MIN);
        for (int i = 0; i < (int)boss.size(); i++)
            for (int j = 0; j < (int)member.size() && i + j + 1 < size; j++)
                merged[i + j + 1] = max(merged[i + j + 1], boss[i] + member[j]);
        boss = move(merged);
    }
    return best[0][k - 1];
}
