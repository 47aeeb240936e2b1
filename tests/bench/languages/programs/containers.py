# Shortest paths with a heap, adjacency lists and a dictionary.
import heapq
from collections import defaultdict

N, M = 40000, 160000
seed = 12345


def draw(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % n


edges = defaultdict(list)
for _ in range(M):
    a, b, w = draw(N), draw(N), draw(1000) + 1
    edges[a].append((b, w))
    edges[b].append((a, w))
distance = {0: 0}
heap = [(0, 0)]
while heap:
    d, at = heapq.heappop(heap)
    if d > distance[at]:
        continue
    for to, w in edges[at]:
        if to not in distance or d + w < distance[to]:
            distance[to] = d + w
            heapq.heappush(heap, (d + w, to))
print(len(distance), sum(distance.values()))
