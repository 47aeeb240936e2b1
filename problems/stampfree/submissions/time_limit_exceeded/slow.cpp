#include <bits/stdc++.h>
using namespace std;


// For every visit, walks through the whole list before it to count the earlier visits of the same customer.
vector<int> solution(vector<int> visits, int k) {
    vector<int> free;
    for (size_t i = 0; i < visits.size(); i++) {
        int earlier = 0;
        for (size_t j = 0; j < i; j++)
            if (visits[j] == visits[i]) earlier++;
        if (earlier % (k + 1) == k) free.push_back((int)i + 1);
    }
    return free;
}
