#include <bits/stdc++.h>
using namespace std;

vector<int> solution(vector<int> plates) {
    vector<tuple<int, int, int>> soldiers;  // digit sum, number of digits, plate with its sign turned
    for (int plate : plates) {
        int sum = 0, digits = 0;
        for (int rest = plate; rest > 0; rest /= 10) {
            sum += rest % 10;
            digits++;
        }
        soldiers.push_back({sum, digits, -plate});
    }
    sort(soldiers.begin(), soldiers.end());

    vector<int> order;
    for (auto& [sum, digits, negated] : soldiers) order.push_back(-negated);
    return order;
}
