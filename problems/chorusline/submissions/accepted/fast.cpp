#include <bits/stdc++.h>
using namespace std;


const long long MODULUS = (1LL << 61) - 1, BASE = 911382323;

long long times(long long a, long long b) { return (__int128)a * b % MODULUS; }

int solution(string song) {
    int n = song.size();
    vector<long long> prefix(n + 1, 0), power(n + 1, 1);
    for (int i = 0; i < n; i++) {
        prefix[i + 1] = (times(prefix[i], BASE) + song[i]) % MODULUS;
        power[i + 1] = times(power[i], BASE);
    }

    // The greatest distance between two places of a same piece with this many letters.
    auto greatestDistance = [&](int length) {
        unordered_map<long long, int> firstStart;
        int greatest = 0;
        for (int start = 0; start + length <= n; start++) {
            long long key = (prefix[start + length] + MODULUS - times(prefix[start], power[length])) % MODULUS;
            auto [place, isNew] = firstStart.try_emplace(key, start);
            greatest = max(greatest, start - place->second);
        }
        return greatest;
    };

    int low = 0, high = n / 2;
    while (low < high) {
        int length = (low + high + 1) / 2;
        if (greatestDistance(length) >= length) low = length;
        else high = length - 1;
    }
    return low;
}
