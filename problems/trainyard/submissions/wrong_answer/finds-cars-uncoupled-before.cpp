#include <bits/stdc++.h>
using namespace std;

// ASK compares the place with the ends of the array and not with the length of the train once it is turned, so it finds cars
// that were uncoupled before.
int main() {
    int q;
    cin >> q;
    vector<int> cars(2 * q + 1);
    int left = q, right = q;
    bool turned = false;
    while (q--) {
        string name;
        int x;
        cin >> name;
        bool atLeft = (name.find("HEAD") != string::npos) != turned;
        if (name == "TURN") {
            turned = !turned;
        } else if (name == "ASK") {
            cin >> x;
            if (turned) {
                int place = right - x;
                if (place < 0 || cars[place] == 0) puts("NONE");
                else printf("%d\n", cars[place]);
            } else if (x > right - left) {
                puts("NONE");
            } else {
                printf("%d\n", cars[left + x - 1]);
            }
        } else if (name == "HEAD" || name == "TAIL") {
            cin >> x;
            cars[atLeft ? --left : right++] = x;
        } else if (left == right) {
            puts("EMPTY");
        } else {
            printf("%d\n", cars[atLeft ? left++ : --right]);
        }
    }
}
