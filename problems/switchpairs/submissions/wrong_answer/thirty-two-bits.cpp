#include <bits/stdc++.h>
using namespace std;

// Counts the pairs in an int, which the largest answers do not fit into.
long long solution(vector<int> boards) {
    int even = 0, odd = 0;
    for (int board : boards) {
        if (__builtin_popcount(board) % 2 == 0) even++;
        else odd++;
    }
    return even * (even - 1) / 2 + odd * (odd - 1) / 2;
}
