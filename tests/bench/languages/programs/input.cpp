// A million numbers from standard input by scanf.
#include <cstdio>

int main() {
    int n;
    long long sum = 0, most = 0, x;
    if (scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld", &x) != 1) return 1;
        sum += x;
        if (x > most) most = x;
    }
    printf("%d %lld %lld\n", n, sum, most);
}
