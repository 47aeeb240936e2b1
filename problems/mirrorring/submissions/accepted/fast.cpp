#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    string s;
    cin >> s;
    int n = (int)s.size();
    string mirror(s.rbegin(), s.rend());

    vector<int> border(n + 1);  // the longest border of the first i letters of the mirror image
    for (int i = 1, matched = 0; i < n; i++) {
        while (matched > 0 && mirror[i] != mirror[matched]) matched = border[matched];
        if (mirror[i] == mirror[matched]) matched++;
        border[i + 1] = matched;
    }

    string ring = s + s.substr(0, n - 1);
    int rotations = 0, matched = 0;
    for (char bead : ring) {
        while (matched > 0 && bead != mirror[matched]) matched = border[matched];
        if (bead == mirror[matched]) matched++;
        if (matched == n) {
            rotations++;
            matched = border[n];
        }
    }
    cout << rotations << '\n';
}
