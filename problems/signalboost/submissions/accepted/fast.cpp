#include <bits/stdc++.h>
using namespace std;

const int BITS = 20;

int solution(vector<int> signal, int minLen) {
    int n = signal.size();
    vector<int> prefix(n + 1);  // prefix[i]: the xor of the first i values
    for (int i = 0; i < n; i++) prefix[i + 1] = prefix[i] ^ signal[i];

    // A binary trie: child[node][bit] is the next node, 0 if there is none. Node 0 is the root.
    vector<array<int, 2>> child(1 + BITS * (n + 1));
    int nodes = 1, answer = 0;

    for (int end = minLen; end <= n; end++) {
        int node = 0;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            int& next = child[node][(prefix[end - minLen] >> bit) & 1];
            if (next == 0) next = nodes++;
            node = next;
        }

        node = 0;
        int strength = 0;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            int same = (prefix[end] >> bit) & 1;
            if (child[node][!same] != 0) strength |= 1 << bit;
            node = child[node][!same] != 0 ? child[node][!same] : child[node][same];
        }
        answer = max(answer, strength);
    }

    return answer;
}
