#include <bits/stdc++.h>
using namespace std;


int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, T;
    cin >> n >> T;

    unordered_map<string, int> lastRing;  // house -> second of its latest ring
    vector<int> announced(24);
    string time, house;
    for (int i = 0; i < n; i++) {
        cin >> time >> house;
        int hour = stoi(time.substr(0, 2));
        int now = hour * 3600 + stoi(time.substr(3, 2)) * 60 + stoi(time.substr(6));
        auto previous = lastRing.find(house);
        if (previous == lastRing.end() || now - previous->second > T) announced[hour]++;
        lastRing[house] = now;
    }

    for (int hour = 0; hour < 24; hour++) cout << announced[hour] << (hour < 23 ? ' ' : '\n');
}
