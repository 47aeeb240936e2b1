#include <bits/stdc++.h>
using namespace std;


// Knows the run over the seam by the first and the last taken seat, but does not look for new ones when these guests leave.

// Runs of empty seats in a part of the table: at its left end, at its right end, the longest; and its number of seats.
struct Part {
    int seats = 0, prefix = 0, suffix = 0, best = 0;
};

Part joined(const Part& left, const Part& right) {
    Part both;
    both.seats = left.seats + right.seats;
    both.prefix = left.prefix == left.seats ? left.seats + right.prefix : left.prefix;
    both.suffix = right.suffix == right.seats ? right.seats + left.suffix : right.suffix;
    both.best = max({left.best, right.best, left.suffix + right.prefix});
    return both;
}

int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    int size = 1;
    while (size < n) size *= 2;
    // The leaves past seat n cover no seat at all, so they never break a run.
    vector<Part> tree(2 * size);
    for (int i = 0; i < n; i++) tree[size + i] = {1, 1, 1, 1};
    for (int node = size - 1; node >= 1; node--) tree[node] = joined(tree[2 * node], tree[2 * node + 1]);

    int first = n, last = 1;
    while (q--) {
        int seat;
        scanf("%d", &seat);
        int node = size + seat - 1;
        int empty = 1 - tree[node].best;
        if (!empty) {
            first = min(first, seat);
            last = max(last, seat);
        }
        tree[node] = {1, empty, empty, empty};
        for (node /= 2; node >= 1; node /= 2) tree[node] = joined(tree[2 * node], tree[2 * node + 1]);
        printf("%d\n", max(tree[1].best, first - 1 + n - last));
    }
}
