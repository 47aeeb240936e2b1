#include <bits/stdc++.h>
using namespace std;

vector<int> solution(vector<int> shelf, vector<vector<int>> asks) {
    int n = shelf.size(), q = asks.size();
    // Short numbers for the genres, so that plain arrays can count them.
    vector<int> names = shelf;
    sort(names.begin(), names.end());
    names.erase(unique(names.begin(), names.end()), names.end());
    for (int& genre : shelf) genre = lower_bound(names.begin(), names.end(), genre) - names.begin();

    // Mo's order: by the block of the left end, then by the right end, to and fro.
    int width = ceil(n / sqrt(q));
    vector<int> order(q);
    iota(order.begin(), order.end(), 0);
    sort(order.begin(), order.end(), [&](int a, int b) {
        int blockA = asks[a][0] / width, blockB = asks[b][0] / width;
        if (blockA != blockB) return blockA < blockB;
        return blockA % 2 == 0 ? asks[a][1] < asks[b][1] : asks[a][1] > asks[b][1];
    });

    vector<int> books(names.size());   // of each genre, within the window
    vector<int> genresWith(n + 1);     // how many genres have exactly that many books there
    auto change = [&](int place, int difference) {
        int& count = books[shelf[place - 1]];
        genresWith[count]--;
        count += difference;
        genresWith[count]++;
    };

    vector<int> answers(q);
    int left = 1, right = 0;
    for (int i : order) {
        int l = asks[i][0], r = asks[i][1];
        while (left > l) change(--left, 1);
        while (right < r) change(++right, 1);
        while (left < l) change(left++, -1);
        while (right > r) change(right--, -1);
        answers[i] = genresWith[asks[i][2]];
    }
    return answers;
}
