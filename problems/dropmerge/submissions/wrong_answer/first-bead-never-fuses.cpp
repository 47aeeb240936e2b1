#include <bits/stdc++.h>
using namespace std;

// Looks at the last bead only when the row has more than one.
vector<int> solution(vector<int> beads) {
    vector<int> row;
    for (int bead : beads) {
        while (row.size() > 1 && row.back() == bead) {
            row.pop_back();
            bead++;
        }
        row.push_back(bead);
    }
    return row;
}
