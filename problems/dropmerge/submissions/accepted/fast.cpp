#include <bits/stdc++.h>
using namespace std;


vector<int> solution(vector<int> beads) {
    vector<int> row;  // the beads on the string, no two neighbours equal
    for (int bead : beads) {
        while (!row.empty() && row.back() == bead) {
            row.pop_back();
            bead++;
        }
        row.push_back(bead);
    }
    return row;
}
