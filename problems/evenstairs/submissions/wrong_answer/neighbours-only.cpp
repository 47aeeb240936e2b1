#include <bits/stdc++.h>
using namespace std;


// Looks only at three boards that stand next to each other once all are sorted.
int solution(vector<int> heights) {
    sort(heights.begin(), heights.end());
    int count = 0;
    for (size_t i = 0; i + 2 < heights.size(); i++)
        if (heights[i + 1] - heights[i] == heights[i + 2] - heights[i + 1]) count++;
    return count;
}
