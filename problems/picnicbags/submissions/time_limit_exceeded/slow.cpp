#include <bits/stdc++.h>
using namespace std;


// Packs every single piece as an item of its own.
int main() {
    int n, capacity;
    scanf("%d %d", &n, &capacity);
    vector<long long> best(capacity + 1);
    while (n--) {
        int weight, joy, count;
        scanf("%d %d %d", &weight, &joy, &count);
        for (int piece = 0; piece < count; piece++)
            for (int grams = capacity; grams >= weight; grams--)
                best[grams] = max(best[grams], best[grams - weight] + joy);
    }
    printf("%lld\n", best[capacity]);
}
