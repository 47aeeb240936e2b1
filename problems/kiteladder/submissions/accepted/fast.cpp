#include <bits/stdc++.h>
using namespace std;


int solution(vector<int> heights, int d) {
    vector<int> levels = heights;
    sort(levels.begin(), levels.end());
    levels.erase(unique(levels.begin(), levels.end()), levels.end());
    auto countUpTo = [&](long long limit) {
        return (int)(upper_bound(levels.begin(), levels.end(), limit) - levels.begin());
    };
    // Fenwick tree of maxima: the longest ladder whose last kite flies at one of the lowest i levels.
    vector<int> tree(levels.size() + 1);
    int answer = 0;

    for (int height : heights) {
        int kites = 0;
        for (int i = countUpTo((long long)height - d); i > 0; i -= i & -i) kites = max(kites, tree[i]);
        kites++;
        for (int i = countUpTo(height); i < (int)tree.size(); i += i & -i) tree[i] = max(tree[i], kites);
        answer = max(answer, kites);
    }

    return answer;
}
