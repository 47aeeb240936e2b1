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

// Checks all books for each question.
int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    vector<pair<int, int>> books;
    char loan[16], returned[16];
    for (int i = 0; i < n; i++) {
        int period;
        scanf("%15s %d %15s", loan, &period, returned);
        books.push_back({toDay(loan) + period, returned[0] == '-' ? INT_MAX : toDay(returned)});
    }
    while (q--) {
        scanf("%15s", loan);
        int day = toDay(loan), overdue = 0;
        for (auto [due, back] : books)
            if (due < day && day < back) overdue++;
        printf("%d\n", overdue);
    }
}
