#include <bits/stdc++.h>
using namespace std;


// Takes every fourth year for a leap year, 1900 and 2100 as well.
int toDay(const char* text) {
    int year, month, day;
    sscanf(text, "%d-%d-%d", &year, &month, &day);
    if (month <= 2) {
        year--;
        month += 12;
    }
    return 365 * year + year / 4 + (153 * (month - 3) + 2) / 5 + day;
}

int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    const int days = toDay("2200-01-01");
    vector<int> change(days + 2);
    char loan[16], returned[16];
    for (int i = 0; i < n; i++) {
        int period;
        scanf("%15s %d %15s", loan, &period, returned);
        int start = toDay(loan) + period + 1;
        int end = returned[0] == '-' ? days : toDay(returned);
        if (start < end) {
            change[start]++;
            change[end]--;
        }
    }
    for (int day = 1; day <= days; day++) change[day] += change[day - 1];
    while (q--) {
        scanf("%15s", loan);
        printf("%d\n", change[toDay(loan)]);
    }
}
