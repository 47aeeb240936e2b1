#include <bits/stdc++.h>
using namespace std;

const int MOD = 10007;

int solution(string serial, int m, int r) {
    vector<array<int, 10>> ways(m, array<int, 10>{});  // by remainder and last digit
    vector<int> totals(m);                             // by remainder
    totals[0] = 1;

    for (char character : serial) {
        vector<array<int, 10>> nextWays(m, array<int, 10>{});
        vector<int> nextTotals(m);
        int low = character == '?' ? 0 : character - '0';
        int high = character == '?' ? 9 : character - '0';
        for (int remainder = 0; remainder < m; remainder++) {
            for (int digit = low; digit <= high; digit++) {
                int count = totals[remainder] - ways[remainder][digit] + MOD;  // those with another last digit
                int next = (remainder * 10 + digit) % m;
                nextWays[next][digit] = (nextWays[next][digit] + count) % MOD;
                nextTotals[next] = (nextTotals[next] + count) % MOD;
            }
        }
        swap(ways, nextWays);
        swap(totals, nextTotals);
    }
    return totals[r];
}
