#include <bits/stdc++.h>
using namespace std;

// Divides integers, so every mean is rounded down to a whole number.
vector<double> solution(vector<vector<int>> ratings, vector<vector<int>> asks) {
    unordered_map<int, pair<int, int>> users, films;
    int sum = 0;
    for (auto& r : ratings) {
        sum += r[2];
        users[r[0]].first += r[2];
        users[r[0]].second++;
        films[r[1]].first += r[2];
        films[r[1]].second++;
    }
    double mean = sum / (int)ratings.size();
    vector<double> guesses;
    for (auto& ask : asks) {
        double guess = mean;
        if (users.count(ask[0])) guess += users[ask[0]].first / users[ask[0]].second - mean;
        if (films.count(ask[1])) guess += films[ask[1]].first / films[ask[1]].second - mean;
        guesses.push_back(min(5.0, max(1.0, guess)));
    }
    return guesses;
}
