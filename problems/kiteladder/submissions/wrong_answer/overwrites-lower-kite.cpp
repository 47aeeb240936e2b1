#include <bits/stdc++.h>
using namespace std;

// The textbook replacement: writes the new height even if a lower kite already ends a ladder of the same size.
int solution(vector<int> heights, int d) {
    vector<int> lowest;
    for (int height : heights) {
        auto at = upper_bound(lowest.begin(), lowest.end(), height - d);
        if (at == lowest.end()) lowest.push_back(height);
        else *at = height;
    }
    return (int)lowest.size();
}
