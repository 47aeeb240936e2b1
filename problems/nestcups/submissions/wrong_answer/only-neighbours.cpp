#include <bits/stdc++.h>
using namespace std;

// Starts a new tower for every mug that is too close to the one before it, as if an earlier tower could not take it.
int main() {
    int n, g;
    scanf("%d %d", &n, &g);
    vector<int> diameters(n);
    for (int& diameter : diameters) scanf("%d", &diameter);
    sort(diameters.begin(), diameters.end());
    int towers = 1;
    for (int i = 1; i < n; i++)
        if (diameters[i] - diameters[i - 1] < g) towers++;
    printf("%d\n", towers);
}
