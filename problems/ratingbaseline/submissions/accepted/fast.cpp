#include <bits/stdc++.h>
using namespace std;


struct Total {
    double sum = 0;
    int count = 0;
};

vector<double> solution(vector<vector<int>> ratings, vector<vector<int>> asks) {
    unordered_map<int, Total> users, films;
    Total all;
    for (auto& rating : ratings) {
        for (Total* total : {&all, &users[rating[0]], &films[rating[1]]}) {
            total->sum += rating[2];
            total->count++;
        }
    }

    double mean = all.sum / all.count;
    auto deviation = [&](const unordered_map<int, Total>& totals, int id) {
        auto found = totals.find(id);
        return found == totals.end() ? 0 : found->second.sum / found->second.count - mean;
    };
    vector<double> guesses;
    for (auto& ask : asks) {
        guesses.push_back(clamp(mean + deviation(users, ask[0]) + deviation(films, ask[1]), 1.0, 5.0));
    }
    return guesses;
}
