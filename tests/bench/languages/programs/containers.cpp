// Shortest paths with a heap, adjacency lists and a map.
#include <cstdio>
#include <functional>
#include <map>
#include <queue>
#include <unordered_map>
#include <vector>
using namespace std;

static long long seed = 12345;
static int draw(int n) {
    seed = (seed * 1103515245 + 12345) % 2147483648LL;
    return (int)(seed % n);
}

int main() {
    const int n = 100000, m = 400000;
    vector<vector<pair<int, int>>> edges(n);
    for (int i = 0; i < m; i++) {
        int a = draw(n), b = draw(n), w = draw(1000) + 1;
        edges[a].push_back({b, w});
        edges[b].push_back({a, w});
    }
    unordered_map<int, long long> distances;
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> heap;
    distances[0] = 0;
    heap.push({0, 0});
    while (!heap.empty()) {
        auto [d, at] = heap.top();
        heap.pop();
        if (d > distances[at]) continue;
        for (auto [to, w] : edges[at]) {
            auto found = distances.find(to);
            if (found != distances.end() && found->second <= d + w) continue;
            distances[to] = d + w;
            heap.push({d + w, to});
        }
    }
    map<long long, int> counts;
    long long total = 0;
    for (auto [at, d] : distances) {
        total += d;
        counts[d % 5003]++;
    }
    printf("%zu %lld %zu\n", distances.size(), total, counts.size());
}
