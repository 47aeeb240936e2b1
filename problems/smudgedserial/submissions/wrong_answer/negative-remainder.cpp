#include <bits/stdc++.h>
using namespace std;

// Subtracts two numbers that are already reduced, so a count, and the answer with it, may become negative.
int solution(string serial, int m, int r) {
    const int MOD = 10007;
    vector<vector<int>> ways(m, vector<int>(10));
    vector<int> totals(m);
    totals[0] = 1;
    for (char character : serial) {
        vector<vector<int>> nextWays(m, vector<int>(10));
        vector<int> nextTotals(m);
        for (int remainder = 0; remainder < m; remainder++) {
            for (int digit = 0; digit < 10; digit++) {
                if (character != '?' && character - '0' != digit) continue;
                int count = (totals[remainder] - ways[remainder][digit]) % MOD;
                int next = (remainder * 10 + digit) % m;
                nextWays[next][digit] = (nextWays[next][digit] + count) % MOD;
                nextTotals[next] = (nextTotals[next] + count) % MOD;
            }
        }
        ways = nextWays;
        totals = nextTotals;
    }
    return totals[r];
}
