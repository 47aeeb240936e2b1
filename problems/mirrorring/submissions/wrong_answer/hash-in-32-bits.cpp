#include <bits/stdc++.h>
using namespace std;

// Trusts a hash whose products simply overflow. For some strings all of the factors are even, and nothing is left.
int main() {
    string s;
    cin >> s;
    int n = (int)s.size();
    uint32_t mirror = 0, rotation = 0, power = 1;
    for (int i = 0; i < n; i++) {
        mirror = mirror * 31 + s[n - 1 - i];
        rotation = rotation * 31 + s[i];
        if (i > 0) power *= 31;
    }
    int rotations = 0;
    for (char bead : s) {
        if (rotation == mirror) rotations++;
        rotation = (rotation - bead * power) * 31 + bead;
    }
    cout << rotations << '\n';
}
