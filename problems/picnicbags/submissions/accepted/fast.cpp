#include <bits/stdc++.h>
using namespace std;


int main() {
    int n, capacity;
    scanf("%d %d", &n, &capacity);
    vector<long long> best(capacity + 1);  // the largest joy with at most this many grams

    // The window: a queue of numbers of pieces with falling values, from head to tail.
    vector<long long> values(capacity + 1);
    vector<int> numbers(capacity + 1);

    while (n--) {
        int weight, count;
        long long joy;
        scanf("%d %lld %d", &weight, &joy, &count);
        for (int rest = 0; rest < weight; rest++) {
            int head = 0, tail = 0;
            for (int grams = rest, pieces = 0; grams <= capacity; grams += weight, pieces++) {
                long long value = best[grams] - pieces * joy;
                while (tail > head && values[tail - 1] <= value) tail--;
                values[tail] = value;
                numbers[tail++] = pieces;
                if (numbers[head] < pieces - count) head++;
                best[grams] = values[head] + pieces * joy;
            }
        }
    }
    printf("%lld\n", best[capacity]);
}
