#include <bits/stdc++.h>
using namespace std;


vector<int> parent_;

int find_(int member) {
    while (parent_[member] != member) member = parent_[member] = parent_[parent_[member]];
    return member;
}

vector<int> solution(int n, int k, vector<vector<int>> merges) {
    parent_.resize(n + 1);
    iota(parent_.begin(), parent_.end(), 0);
    vector<int> size(n + 1, 1);  // of the club, at its root
    int large = k == 1 ? n : 0;
    vector<int> answer;
    for (auto& order : merges) {
        int keep = find_(order[0]), join = find_(order[1]);
        if (keep != join) {
            if (size[keep] < size[join]) swap(keep, join);
            large -= (size[keep] >= k) + (size[join] >= k);
            parent_[join] = keep;
            size[keep] += size[join];
            large += size[keep] >= k;
        }
        answer.push_back(large);
    }
    return answer;
}
