#include <bits/stdc++.h>
using namespace std;


int solution(vector<int> heights) {
    unordered_set<int> boards(heights.begin(), heights.end());
    int count = 0;
    for (size_t i = 0; i < heights.size(); i++) {
        for (size_t j = i + 1; j < heights.size(); j++) {
            long long sum = (long long)heights[i] + heights[j];  // of the lowest and the highest step
            if (sum % 2 == 0 && boards.count((int)(sum / 2))) count++;
        }
    }
    return count;
}
