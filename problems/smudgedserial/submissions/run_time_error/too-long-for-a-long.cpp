#include <bits/stdc++.h>
using namespace std;

// Reads the finished serial with stoll, which throws when it has more than 18 digits or so.
int tryAll(string& serial, size_t position, int m, int r) {
    if (position == serial.size()) return stoll(serial) % m == r;
    bool smudged = serial[position] == '?';
    int count = 0;
    for (char digit = smudged ? '0' : serial[position]; digit <= (smudged ? '9' : serial[position]); digit++) {
        if (position > 0 && serial[position - 1] == digit) continue;
        serial[position] = digit;
        count += tryAll(serial, position + 1, m, r);
        if (smudged) serial[position] = '?';
        else break;
    }
    return count;
}

int solution(string serial, int m, int r) {
    return tryAll(serial, 0, m, r) % 10007;
}
