#include <bits/stdc++.h>
using namespace std;

int solution(string ribbon) {
    int red = 0;                                            // R to the left of the cut
    int blue = count(ribbon.begin(), ribbon.end(), 'B');  // B to the right of the cut
    int fair = 0;
    for (size_t cut = 1; cut < ribbon.size(); cut++) {
        if (ribbon[cut - 1] == 'R') red++;
        if (ribbon[cut - 1] == 'B') blue--;
        if (red == blue) fair++;
    }
    return fair;
}
