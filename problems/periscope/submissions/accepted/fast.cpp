#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    cin >> n;
    vector<int> heights(n), distances(n, n);
    for (int& height : heights) cin >> height;

    for (int step : {1, -1}) {
        vector<int> stack;  // positions of passed houses, each lower than the one before it
        for (int i = step == 1 ? 0 : n - 1; i >= 0 && i < n; i += step) {
            while (!stack.empty() && heights[stack.back()] <= heights[i]) stack.pop_back();
            if (!stack.empty()) distances[i] = min(distances[i], abs(i - stack.back()));
            stack.push_back(i);
        }
    }

    for (int i = 0; i < n; i++) cout << (distances[i] < n ? distances[i] : 0) << (i + 1 < n ? ' ' : '\n');
}
