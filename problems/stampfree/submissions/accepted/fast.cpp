#include <bits/stdc++.h>
using namespace std;


vector<int> solution(vector<int> visits, int k) {
    unordered_map<int, int> stamps;  // customer -> stamps on the card
    vector<int> free;
    for (size_t i = 0; i < visits.size(); i++) {
        int& held = stamps[visits[i]];
        if (held == k) {
            free.push_back((int)i + 1);
            held = 0;
        } else {
            held++;
        }
    }
    return free;
}
