#include <bits/stdc++.h>
using namespace std;

// The loop ends one block too early and never takes out the last k gears.
int solution(vector<int> teeth, int k) {
    int n = teeth.size();
    vector<int> before(n + 1), behind(n + 1);
    for (int i = 0; i < n; i++) before[i + 1] = gcd(before[i], teeth[i]);
    for (int i = n - 1; i >= 0; i--) behind[i] = gcd(behind[i + 1], teeth[i]);
    int best = 1;
    for (int i = 0; i + k < n; i++) best = max(best, gcd(before[i], behind[i + k]));
    return best;
}
