#include <bits/stdc++.h>
using namespace std;


// Measures the silence from the last announced ring of a house, not from its last ring.
int main() {
    int n, T;
    cin >> n >> T;
    unordered_map<string, int> announcedAt;
    vector<int> announced(24);
    for (int i = 0; i < n; i++) {
        string time, house;
        cin >> time >> house;
        int hour = stoi(time.substr(0, 2));
        int now = hour * 3600 + stoi(time.substr(3, 2)) * 60 + stoi(time.substr(6));
        auto previous = announcedAt.find(house);
        if (previous == announcedAt.end() || now - previous->second > T) {
            announced[hour]++;
            announcedAt[house] = now;
        }
    }
    for (int hour = 0; hour < 24; hour++) cout << announced[hour] << (hour < 23 ? ' ' : '\n');
}
