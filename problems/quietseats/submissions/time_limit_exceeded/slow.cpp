#include <bits/stdc++.h>
using namespace std;


// After every event, walks twice around the table and counts the empty seats in a row.
int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    vector<char> taken(n);
    while (q--) {
        int seat;
        scanf("%d", &seat);
        taken[seat - 1] = !taken[seat - 1];
        int longest = 0, run = 0;
        for (int step = 0; step < 2 * n; step++) {
            run = taken[step % n] ? 0 : run + 1;
            longest = max(longest, run);
        }
        printf("%d\n", min(n, longest));
    }
}
