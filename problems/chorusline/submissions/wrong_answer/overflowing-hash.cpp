#include <bits/stdc++.h>
using namespace std;


// Lets the hash overflow in 64 bits, which takes different pieces of the Thue-Morse word for equal.
int solution(string song) {
    int n = song.size();
    vector<unsigned long long> prefix(n + 1, 0), power(n + 1, 1);
    for (int i = 0; i < n; i++) {
        prefix[i + 1] = prefix[i] * 31 + song[i];
        power[i + 1] = power[i] * 31;
    }
    auto comesTwice = [&](int length) {
        unordered_map<unsigned long long, int> firstStart;
        for (int start = 0; start + length <= n; start++) {
            unsigned long long key = prefix[start + length] - prefix[start] * power[length];
            auto [place, isNew] = firstStart.try_emplace(key, start);
            if (start - place->second >= length) return true;
        }
        return false;
    };
    int low = 0, high = n / 2;
    while (low < high) {
        int length = (low + high + 1) / 2;
        if (comesTwice(length)) low = length;
        else high = length - 1;
    }
    return low;
}
