#include <bits/stdc++.h>
using namespace std;

int solution(string belt) {
    // A, P and K together change the sum by 0, and no other mix of at most n fruits does.
    const long long n = belt.size(), apple = 1, pear = n + 1;
    unordered_map<long long, int> first{{0, 0}};  // sum -> the shortest prefix that has it
    first.reserve(n + 1);
    long long sum = 0;
    int longest = 0;
    for (int end = 1; end <= n; end++) {
        char fruit = belt[end - 1];
        sum += fruit == 'A' ? apple : fruit == 'P' ? pear : -apple - pear;
        auto [found, isNew] = first.try_emplace(sum, end);
        if (!isNew) longest = max(longest, end - found->second);
    }
    return longest;
}
