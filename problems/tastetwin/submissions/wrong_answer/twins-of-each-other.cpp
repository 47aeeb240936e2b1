#include <bits/stdc++.h>
using namespace std;

// Makes a user the twin of their own twin at once, as if twins were always mutual.
vector<int> solution(int n, vector<vector<int>> likes) {
    vector<vector<int>> songsOf(n + 1);
    unordered_map<int, vector<int>> listenersOf;
    for (auto& like : likes) {
        songsOf[like[0]].push_back(like[1]);
        listenersOf[like[1]].push_back(like[0]);
    }

    vector<int> twins(n + 1);
    for (int user = 1; user <= n; user++) {
        if (twins[user] != 0) continue;
        map<int, int> common;
        for (int song : songsOf[user])
            for (int other : listenersOf[song]) common[other]++;
        common.erase(user);

        int twin = 0, most = 0;
        for (auto& [other, count] : common)
            if (count > most) {
                most = count;
                twin = other;
            }
        twins[user] = twin;
        if (twin != 0 && twins[twin] == 0) twins[twin] = user;
    }
    return vector<int>(twins.begin() + 1, twins.end());
}
