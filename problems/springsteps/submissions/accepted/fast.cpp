#include <bits/stdc++.h>
using namespace std;


double solution(vector<int> power) {
    int n = power.size();
    vector<double> sums(n + 2);  // of the expected jumps from stone i and all stones after it
    double jumps = 0;
    for (int i = n - 1; i >= 0; i--) {
        jumps = 1 + (sums[i + 1] - sums[i + power[i] + 1]) / power[i];
        sums[i] = sums[i + 1] + jumps;
    }
    return jumps;
}
