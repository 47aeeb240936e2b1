#include <bits/stdc++.h>
using namespace std;

// Starts the minimum at the largest height, which a post may really have, so such a post never looks lower than it.
int solution(vector<int> posts) {
    int n = posts.size();
    vector<int> lowest(n);
    int soFar = 1000000000;
    for (int i = n - 1; i >= 0; i--) {
        lowest[i] = soFar;
        soFar = min(soFar, posts[i]);
    }
    int unshaken = 0, tallest = 0;
    for (int i = 0; i < n; i++) {
        if (tallest < posts[i] && posts[i] < lowest[i]) unshaken++;
        tallest = max(tallest, posts[i]);
    }
    return unshaken;
}
