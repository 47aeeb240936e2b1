# Knows only the islands that some line calls at, so an island without a line has no list to go through.
from heapq import heappop, heappush


def solution(n, ferries, start, goal):
    lines = {}
    for a, b, t, p in ferries:
        lines.setdefault(a, []).append((b, t, p))
        lines.setdefault(b, []).append((a, t, p))

    earliest = {start: 0}
    heap = [(0, start)]
    while heap:
        time, island = heappop(heap)
        if time > earliest[island]:
            continue
        for to, t, p in lines[island]:
            arrival = -(-time // p) * p + t
            if arrival < earliest.get(to, float('inf')):
                earliest[to] = arrival
                heappush(heap, (arrival, to))
    return earliest.get(goal, -1)
