#include <bits/stdc++.h>
using namespace std;

// Returns early only when a and b are the same member: two members of one club make it grow again.
vector<int> solution(int n, int k, vector<vector<int>> merges) {
    vector<int> parent(n + 1), size(n + 1, 1);
    iota(parent.begin(), parent.end(), 0);
    auto find = [&](int member) {
        while (parent[member] != member) member = parent[member] = parent[parent[member]];
        return member;
    };
    int large = k == 1 ? n : 0;
    vector<int> answer;
    for (auto& order : merges) {
        int a = order[0], b = order[1];
        if (a != b) {
            int keep = find(a), join = find(b);
            int before = keep == join ? (size[keep] >= k) : (size[keep] >= k) + (size[join] >= k);
            if (size[keep] < size[join]) swap(keep, join);
            parent[join] = keep;
            size[keep] += size[join];
            large += (size[keep] >= k) - before;
        }
        answer.push_back(large);
    }
    return answer;
}
