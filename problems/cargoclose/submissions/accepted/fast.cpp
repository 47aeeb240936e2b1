#include <bits/stdc++.h>
using namespace std;


// The total of every possible selection, the empty one included.
vector<long long> sortedSums(const vector<long long>& weights) {
    vector<long long> sums{0};
    for (long long weight : weights) {
        size_t count = sums.size();
        for (size_t i = 0; i < count; i++) sums.push_back(sums[i] + weight);
    }
    sort(sums.begin(), sums.end());
    return sums;
}

long long solution(vector<long long> weights, long long capacity) {
    auto middle = weights.begin() + weights.size() / 2;
    vector<long long> left = sortedSums({weights.begin(), middle});
    vector<long long> right = sortedSums({middle, weights.end()});

    // As the left sum grows, the largest right sum that still fits can only get smaller.
    long long best = 0;
    int j = (int)right.size() - 1;
    for (long long sum : left) {
        while (j >= 0 && sum + right[j] > capacity) j--;
        if (j < 0) break;
        best = max(best, sum + right[j]);
    }
    return best;
}
