// Sorting numbers, pairs and by a comparison of one's own, and searching in what was sorted.
#include <algorithm>
#include <cstdio>
#include <vector>
using namespace std;

static long long seed = 1;
static int draw() {
    seed = (seed * 1103515245 + 12345) % 2147483648LL;
    return (int)seed;
}

int main() {
    vector<int> numbers(2000000);
    for (int& x : numbers) x = draw();
    sort(numbers.begin(), numbers.end());
    vector<pair<int, int>> pairs(1000000);
    for (auto& p : pairs) p = {draw() % 1000, draw()};
    sort(pairs.begin(), pairs.end());
    vector<int> byKey = numbers;
    stable_sort(byKey.begin(), byKey.end(), [](int a, int b) { return a % 1000 < b % 1000; });
    long long hits = 0;
    for (int i = 0; i < 1000000; i++) hits += lower_bound(numbers.begin(), numbers.end(), draw()) - numbers.begin();
    printf("%d %d %d %lld\n", numbers[1000], pairs[77777].second, byKey[5], hits);
}
