#include <bits/stdc++.h>
using namespace std;

vector<int> solution(int n, vector<vector<int>> likes) {
    vector<vector<int>> songsOf(n + 1);
    unordered_map<int, vector<int>> listenersOf;
    for (auto& like : likes) {
        songsOf[like[0]].push_back(like[1]);
        listenersOf[like[1]].push_back(like[0]);
    }

    vector<int> common(n + 1);  // songs in common with the user at hand
    vector<int> twins;
    for (int user = 1; user <= n; user++) {
        vector<int> met;
        for (int song : songsOf[user])
            for (int other : listenersOf[song])
                if (common[other]++ == 0) met.push_back(other);
        common[user] = 0;

        int twin = 0;
        for (int other : met)
            if (common[other] > common[twin] || (common[other] == common[twin] && other < twin)) twin = other;
        twins.push_back(twin);
        for (int other : met) common[other] = 0;
    }
    return twins;
}
