#include <bits/stdc++.h>
using namespace std;


// Takes or leaves each container in turn, and turns back only when the load has become too heavy.
static long long best;

void load(const vector<long long>& weights, size_t index, long long total, long long capacity) {
    if (total > capacity) return;
    if (index == weights.size()) {
        best = max(best, total);
        return;
    }
    load(weights, index + 1, total + weights[index], capacity);
    load(weights, index + 1, total, capacity);
}

long long solution(vector<long long> weights, long long capacity) {
    best = 0;
    load(weights, 0, 0, capacity);
    return best;
}
