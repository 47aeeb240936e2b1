#include <bits/stdc++.h>
using namespace std;

int main() {
    cin.tie(nullptr)->sync_with_stdio(false);
    int q;
    cin >> q;

    deque<int> cars;
    bool turned = false;  // whether the head of the train is at the back of the deque

    while (q--) {
        string name;
        int value;
        cin >> name;
        if (name == "TURN") {
            turned = !turned;
        } else if (name == "ASK") {
            cin >> value;
            if (value > (int)cars.size()) cout << "NONE\n";
            else cout << (turned ? cars[cars.size() - value] : cars[value - 1]) << '\n';
        } else if (name == "HEAD" || name == "TAIL") {
            cin >> value;
            if ((name == "HEAD") != turned) cars.push_front(value);
            else cars.push_back(value);
        } else if (cars.empty()) {
            cout << "EMPTY\n";
        } else if ((name == "CUTHEAD") != turned) {
            cout << cars.front() << '\n';
            cars.pop_front();
        } else {
            cout << cars.back() << '\n';
            cars.pop_back();
        }
    }
}
