#include <bits/stdc++.h>
using namespace std;

// Halves the sum as whole numbers, so two boards of an odd sum find a middle that does not stand half-way.
int solution(vector<int> heights) {
    unordered_set<int> boards(heights.begin(), heights.end());
    int count = 0;
    for (size_t i = 0; i < heights.size(); i++) {
        for (size_t j = i + 1; j < heights.size(); j++) {
            int middle = (int)(((long long)heights[i] + heights[j]) / 2);
            if (middle != heights[i] && middle != heights[j] && boards.count(middle)) count++;
        }
    }
    return count;
}
