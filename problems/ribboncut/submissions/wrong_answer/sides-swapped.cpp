#include <bits/stdc++.h>
using namespace std;

// Compares the B on the left with the R on the right, the wrong way round.
int solution(string ribbon) {
    int blue = 0;
    int red = count(ribbon.begin(), ribbon.end(), 'R');
    int fair = 0;
    for (size_t cut = 1; cut < ribbon.size(); cut++) {
        if (ribbon[cut - 1] == 'B') blue++;
        if (ribbon[cut - 1] == 'R') red--;
        if (blue == red) fair++;
    }
    return fair;
}
