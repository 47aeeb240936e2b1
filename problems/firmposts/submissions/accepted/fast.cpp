#include <bits/stdc++.h>
using namespace std;

int solution(vector<int> posts) {
    int n = posts.size();
    vector<int> lowestFrom(n + 1, INT_MAX);  // the lowest of posts[i], posts[i + 1], ...
    for (int i = n - 1; i >= 0; i--) lowestFrom[i] = min(posts[i], lowestFrom[i + 1]);

    int unshaken = 0;
    int tallest = 0;  // of the posts to the left
    for (int i = 0; i < n; i++) {
        if (posts[i] > tallest && posts[i] < lowestFrom[i + 1]) unshaken++;
        tallest = max(tallest, posts[i]);
    }
    return unshaken;
}
