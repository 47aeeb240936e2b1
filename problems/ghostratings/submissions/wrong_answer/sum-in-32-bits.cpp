#include <bits/stdc++.h>
using namespace std;


// Adds up the error in 32 bits.
long long solution(vector<vector<int>> users, vector<vector<int>> items, vector<vector<int>> likes) {
    set<pair<int, int>> liked;
    for (auto& like : likes) liked.insert({like[0], like[1]});
    unsigned error = 0;
    for (int u = 0; u < (int)users.size(); u++)
        for (int i = 0; i < (int)items.size(); i++) {
            int difference = liked.count({u, i}) - inner_product(users[u].begin(), users[u].end(), items[i].begin(), 0);
            error += difference * difference;
        }
    return (int)error;
}
