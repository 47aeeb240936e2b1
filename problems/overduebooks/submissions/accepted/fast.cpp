#include <bits/stdc++.h>
using namespace std;


// Days since 0000-03-01 in the calendar of today: years begin in March, so that the leap day is the last one.
int toDay(int year, int month, int day) {
    if (month <= 2) {
        year--;
        month += 12;
    }
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day;
}

int toDay(const char* text) {
    int year, month, day;
    sscanf(text, "%d-%d-%d", &year, &month, &day);
    return toDay(year, month, day);
}

int main() {
    const int first = toDay(1900, 1, 1), days = toDay(2200, 1, 1) - first;
    int n, q;
    scanf("%d %d", &n, &q);

    // change[day]: how many more books are overdue on this day than on the day before.
    vector<int> change(days + 1);
    char loan[16], returned[16];
    for (int i = 0; i < n; i++) {
        int period;
        scanf("%15s %d %15s", loan, &period, returned);
        int start = toDay(loan) - first + period + 1;
        int end = returned[0] == '-' ? days : toDay(returned) - first;
        if (start < end) {
            change[start]++;
            change[end]--;
        }
    }
    for (int day = 1; day <= days; day++) change[day] += change[day - 1];

    while (q--) {
        scanf("%15s", loan);
        printf("%d\n", change[toDay(loan) - first]);
    }
}
