#include <bits/stdc++.h>
using namespace std;

// Looks at the switches 0 to 28 only.
long long solution(vector<int> boards) {
    vector<long long> count(2);
    for (int board : boards) {
        int on = 0;
        for (int i = 0; i < 29; i++)
            if (board & (1 << i)) on++;
        count[on % 2]++;
    }
    return count[0] * (count[0] - 1) / 2 + count[1] * (count[1] - 1) / 2;
}
