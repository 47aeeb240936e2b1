#include <bits/stdc++.h>
using namespace std;

int n;
long long c;
vector<long long> x, f, cost;  // cost: the smallest cost to stand on each field

long long arrival(int from, int to) { return cost[from] + c + (x[to] - x[from]) * (x[to] - x[from]) + f[to]; }

// The position from which on it is better to come from field `later` than from field `earlier`.
double changeover(int earlier, int later) {
    long long rise = cost[later] + x[later] * x[later] - cost[earlier] - x[earlier] * x[earlier];
    return (double)rise / (2 * (x[later] - x[earlier]));
}

int main() {
    scanf("%d %lld", &n, &c);
    x.resize(n), f.resize(n), cost.assign(n, 0);
    for (auto& value : x) scanf("%lld", &value);
    for (auto& value : f) scanf("%lld", &value);

    deque<int> hull = {0};  // the fields that are best to come from, one after the other
    for (int to = 1; to < n; to++) {
        while (hull.size() > 1 && arrival(hull[1], to) <= arrival(hull[0], to)) hull.pop_front();
        cost[to] = arrival(hull[0], to);

        // The last field is never the best if the new one takes over before its own turn comes.
        while (hull.size() > 1 && changeover(hull[hull.size() - 2], hull.back()) >= changeover(hull.back(), to))
            hull.pop_back();
        hull.push_back(to);
    }
    printf("%lld\n", cost[n - 1]);
}
