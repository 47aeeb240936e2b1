#include <bits/stdc++.h>
using namespace std;

// Lets a set keep the order, but a set holds each plate only once.
vector<int> solution(vector<int> plates) {
    set<tuple<int, int, int>> soldiers;
    for (int plate : plates) {
        string text = to_string(plate);
        int sum = 0;
        for (char digit : text) sum += digit - '0';
        soldiers.insert({sum, (int)text.size(), -plate});
    }
    vector<int> order;
    for (auto& soldier : soldiers) order.push_back(-get<2>(soldier));
    return order;
}
