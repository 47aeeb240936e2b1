#include <bits/stdc++.h>
using namespace std;


// Tries every choice of three boards.
int solution(vector<int> heights) {
    sort(heights.begin(), heights.end());
    int count = 0;
    size_t n = heights.size();
    for (size_t i = 0; i < n; i++)
        for (size_t j = i + 1; j < n; j++)
            for (size_t k = j + 1; k < n; k++)
                if (heights[j] - heights[i] == heights[k] - heights[j]) count++;
    return count;
}
