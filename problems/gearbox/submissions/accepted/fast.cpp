#include <bits/stdc++.h>
using namespace std;

int solution(vector<int> teeth, int k) {
    int n = teeth.size();

    vector<int> behind(n + 1, 0);  // behind[i]: the gcd of the gears from i on; 0 stands for "no gears"
    for (int i = n - 1; i >= 0; i--) behind[i] = gcd(teeth[i], behind[i + 1]);

    int best = 0;
    int before = 0;  // the gcd of the gears before the block that is taken out
    for (int start = 0; start + k <= n; start++) {
        best = max(best, gcd(before, behind[start + k]));
        before = gcd(before, teeth[start]);
    }
    return best;
}
