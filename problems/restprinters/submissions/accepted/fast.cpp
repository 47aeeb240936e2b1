#include <bits/stdc++.h>
using namespace std;

long long solution(vector<vector<int>> printers, int pages) {
    auto enough = [&](long long time) {
        long long left = pages;
        for (auto& printer : printers) {
            int t = printer[0], b = printer[1], cycle = b * t + printer[2];
            left -= time / cycle * b + min<long long>(b, time % cycle / t);
            if (left <= 0) return true;
        }
        return false;
    };

    long long low = 1, high = 1;
    while (!enough(high)) high *= 2;
    while (low < high) {
        long long middle = (low + high) / 2;
        if (enough(middle)) high = middle;
        else low = middle + 1;
    }
    return low;
}
