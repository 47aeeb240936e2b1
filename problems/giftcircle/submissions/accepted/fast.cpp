#include <bits/stdc++.h>
using namespace std;

vector<int> solution(vector<int> next) {
    int n = (int)next.size();
    vector<int> holders(n);    // the answer, 0 as long as it is not known
    vector<int> place(n, -1);  // place on the walk
    for (int start = 0; start < n; start++) {
        vector<int> walk;
        int person = start;
        while (holders[person] == 0 && place[person] == -1) {
            place[person] = (int)walk.size();
            walk.push_back(person);
            person = next[person];
        }

        int tail = (int)walk.size();
        if (holders[person] == 0) {
            tail = place[person];
            for (size_t i = tail; i < walk.size(); i++) holders[walk[i]] = (int)walk.size() - tail;
        }
        for (int i = tail - 1; i >= 0; i--) holders[walk[i]] = holders[next[walk[i]]] + 1;
    }
    return holders;
}
