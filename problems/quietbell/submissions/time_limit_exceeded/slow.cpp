#include <bits/stdc++.h>
using namespace std;


// For every ring, walks back through the log until the same house turns up or the rings are older than T seconds.
int main() {
    int n, T;
    cin >> n >> T;
    vector<pair<int, string>> rings;
    vector<int> announced(24);
    for (int i = 0; i < n; i++) {
        string time, house;
        cin >> time >> house;
        int hour = stoi(time.substr(0, 2));
        int now = hour * 3600 + stoi(time.substr(3, 2)) * 60 + stoi(time.substr(6));
        bool quiet = false;
        for (int j = i - 1; j >= 0 && now - rings[j].first <= T; j--) {
            if (rings[j].second == house) {
                quiet = true;
                break;
            }
        }
        if (!quiet) announced[hour]++;
        rings.push_back({now, house});
    }
    for (int hour = 0; hour < 24; hour++) cout << announced[hour] << (hour < 23 ? ' ' : '\n');
}
