#include <bits/stdc++.h>
using namespace std;


// Counts all visits of a customer and never empties the card, so nobody gets a second free cup.
vector<int> solution(vector<int> visits, int k) {
    map<int, int> visitsOf;
    vector<int> free;
    for (size_t i = 0; i < visits.size(); i++)
        if (visitsOf[visits[i]]++ == k) free.push_back((int)i + 1);
    return free;
}
