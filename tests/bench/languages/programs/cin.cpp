// A million numbers from standard input by cin, as most read them.
#include <iostream>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    long long sum = 0, most = 0, x;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        sum += x;
        if (x > most) most = x;
    }
    cout << n << ' ' << sum << ' ' << most << '\n';
}
