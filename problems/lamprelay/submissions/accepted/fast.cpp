#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> costs, int k) {
    costs.push_back(0);             // a free lamp after the last one
    vector<long long> total = {0};  // cheapest total with lamp i on; lamp 0 is free too
    deque<int> queue = {0};         // candidates among the last k lamps, their totals rising
    for (int i = 1; i <= (int)costs.size(); i++) {
        if (queue.front() < i - k) queue.pop_front();
        total.push_back(total[queue.front()] + costs[i - 1]);
        while (!queue.empty() && total[queue.back()] >= total[i]) queue.pop_back();
        queue.push_back(i);
    }
    return total.back();
}
