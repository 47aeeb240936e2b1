#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> boards) {
    long long count[2] = {0, 0};  // boards with an even and with an odd number of switches on
    for (int board : boards) count[__builtin_popcount(board) % 2]++;
    return count[0] * (count[0] - 1) / 2 + count[1] * (count[1] - 1) / 2;
}
