#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, g;
    cin >> n >> g;
    vector<int> diameters(n);
    for (int& diameter : diameters) cin >> diameter;
    sort(diameters.begin(), diameters.end());

    // No two mugs whose diameters differ by less than g can share a tower: the answer is the largest crowd of such mugs.
    int towers = 0, smallest = 0;
    for (int largest = 0; largest < n; largest++) {
        while (diameters[largest] - diameters[smallest] >= g) smallest++;
        towers = max(towers, largest - smallest + 1);
    }
    cout << towers << '\n';
}
