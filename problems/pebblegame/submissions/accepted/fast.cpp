#include <bits/stdc++.h>
using namespace std;

int solution(vector<int> piles, vector<int> takes) {
    int largest = *max_element(piles.begin(), piles.end());
    vector<int> grundy(largest + 1);
    for (int pile = 0; pile <= largest; pile++) {
        int reachable = 0;  // bit g is set when a move leads to a pile of value g
        for (int take : takes)
            if (take <= pile) reachable |= 1 << grundy[pile - take];
        while (reachable >> grundy[pile] & 1) grundy[pile]++;
    }

    int total = 0;
    for (int pile : piles) total ^= grundy[pile];

    int answer = 0;
    for (int pile : piles)
        for (int take : takes)
            if (take <= pile && (total ^ grundy[pile] ^ grundy[pile - take]) == 0) answer++;
    return answer;
}
