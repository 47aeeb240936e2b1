#include <bits/stdc++.h>
using namespace std;

// Adds in float, whose seven digits are lost in the differences of large sums.
double solution(vector<int> power) {
    int n = power.size();
    vector<float> sums(n + 2);
    float jumps = 0;
    for (int i = n - 1; i >= 0; i--) {
        jumps = 1 + (sums[i + 1] - sums[i + power[i] + 1]) / power[i];
        sums[i] = sums[i + 1] + jumps;
    }
    return jumps;
}
