#include <bits/stdc++.h>
using namespace std;


// Joins the run at the end and the run at the start also when they are one and the same.
int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    vector<char> taken(n);
    while (q--) {
        int seat;
        scanf("%d", &seat);
        taken[seat - 1] = !taken[seat - 1];
        int longest = 0, run = 0, first = -1;
        for (int i = 0; i < n; i++) {
            if (taken[i] && first < 0) first = i;
            run = taken[i] ? 0 : run + 1;
            longest = max(longest, run);
        }
        printf("%d\n", max(longest, run + (first < 0 ? n : first)));
    }
}
