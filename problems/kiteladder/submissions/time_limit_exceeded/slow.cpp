#include <bits/stdc++.h>
using namespace std;


// For every kite, looks at all kites before it.
int solution(vector<int> heights, int d) {
    vector<int> ladder(heights.size(), 1);  // the most kites in a ladder that ends with kite i
    int answer = 1;
    for (size_t i = 1; i < heights.size(); i++) {
        for (size_t j = 0; j < i; j++)
            if ((long long)heights[j] + d <= heights[i] && ladder[j] + 1 > ladder[i]) ladder[i] = ladder[j] + 1;
        answer = max(answer, ladder[i]);
    }
    return answer;
}
