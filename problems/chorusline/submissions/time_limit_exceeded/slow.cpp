#include <bits/stdc++.h>
using namespace std;


// The longest common ending of every two places, row by row.
int solution(string song) {
    int n = song.size(), longest = 0;
    vector<int> common(n + 1), before(n + 1);
    for (int end = 1; end <= n; end++) {
        swap(common, before);
        for (int earlier = 1; earlier < end; earlier++) {
            common[earlier] = song[earlier - 1] == song[end - 1] ? before[earlier - 1] + 1 : 0;
            longest = max(longest, min(common[earlier], end - earlier));
        }
    }
    return longest;
}
