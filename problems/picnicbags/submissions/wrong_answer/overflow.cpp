#include <bits/stdc++.h>
using namespace std;


// Keeps the joy in 32 bits.
int main() {
    int n, capacity;
    scanf("%d %d", &n, &capacity);
    vector<int> best(capacity + 1);  // the largest joy with at most this many grams

    // The window: a queue of numbers of pieces with falling values, from head to tail.
    vector<int> values(capacity + 1);
    vector<int> numbers(capacity + 1);

    while (n--) {
        int weight, count;
        int joy;
        scanf("%d %d %d", &weight, &joy, &count);
        for (int rest = 0; rest < weight; rest++) {
            int head = 0, tail = 0;
            for (int grams = rest, pieces = 0; grams <= capacity; grams += weight, pieces++) {
                int value = best[grams] - pieces * joy;
                while (tail > head && values[tail - 1] <= value) tail--;
                values[tail] = value;
                numbers[tail++] = pieces;
                if (numbers[head] < pieces - count) head++;
                best[grams] = values[head] + pieces * joy;
            }
        }
    }
    printf("%d\n", best[capacity]);
}
