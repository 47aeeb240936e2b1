#include <bits/stdc++.h>
using namespace std;


// Adds the joys in 32 bits.
vector<vector<int>> staff;
vector<int> joys;

vector<int> best(int member) {
    vector<int> table{joys[member]};
    for (int other : staff[member]) {
        vector<int> own = best(other);
        vector<int> merged = table;
        merged.resize(table.size() + own.size(), INT_MIN);
        for (size_t i = 0; i < table.size(); i++)
            for (size_t j = 0; j < own.size(); j++)
                merged[i + j + 1] = max(merged[i + j + 1], table[i] + own[j]);
        table = merged;
    }
    return table;
}

long long solution(vector<int> parent, vector<int> joy, int k) {
    staff.assign(parent.size(), {});
    for (size_t i = 1; i < parent.size(); i++) staff[parent[i]].push_back(i);
    joys = joy;
    return best(0)[k - 1];
}
