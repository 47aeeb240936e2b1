#include <bits/stdc++.h>
using namespace std;


// Entry (a, b): the sum of vector[a] * vector[b] over all vectors.
vector<vector<long long>> gram(const vector<vector<int>>& vectors) {
    size_t length = vectors[0].size();
    vector<vector<long long>> sums(length, vector<long long>(length));
    for (const auto& values : vectors)
        for (size_t a = 0; a < length; a++)
            for (size_t b = 0; b < length; b++) sums[a][b] += values[a] * values[b];
    return sums;
}

long long solution(vector<vector<int>> users, vector<vector<int>> items, vector<vector<int>> likes) {
    auto ofUsers = gram(users), ofItems = gram(items);

    // With nothing liked, the error is the sum of all squared predictions.
    long long error = 0;
    for (size_t a = 0; a < ofUsers.size(); a++)
        for (size_t b = 0; b < ofUsers.size(); b++) error += ofUsers[a][b] * ofItems[a][b];

    // A like turns s^2 into (1 - s)^2, which is 1 - 2s more.
    for (const auto& like : likes) {
        const auto &user = users[like[0]], &item = items[like[1]];
        error += 1 - 2 * inner_product(user.begin(), user.end(), item.begin(), 0);
    }
    return error;
}
