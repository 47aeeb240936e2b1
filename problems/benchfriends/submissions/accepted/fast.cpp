#include <bits/stdc++.h>
using namespace std;

long long solution(int n, vector<vector<int>> awkward) {
    int full = (1 << n) - 1;
    vector<int> friends(n, full);  // sets of people who may sit next to each person
    for (auto& pair : awkward) {
        friends[pair[0]] &= ~(1 << pair[1]);
        friends[pair[1]] &= ~(1 << pair[0]);
    }

    vector<long long> ways((size_t)(full + 1) * n);  // seatings of a set that end with a certain person
    for (int first = 0; first < n; first++) ways[(1 << first) * n + first] = 1;
    for (int set = 1; set < full; set++) {
        for (int last = 0; last < n; last++) {
            long long count = ways[set * n + last];
            if (count == 0) continue;
            for (int next = 0; next < n; next++)
                if (friends[last] & ~set & (1 << next)) ways[(set | (1 << next)) * n + next] += count;
        }
    }

    long long answer = 0;
    for (int last = 0; last < n; last++) answer += ways[full * n + last];
    return answer;
}
