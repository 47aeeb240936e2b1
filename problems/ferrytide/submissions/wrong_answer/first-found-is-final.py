# Settles an island as soon as a boat to it is found, not when it is the earliest of all that are left.
from heapq import heappop, heappush


def solution(n, ferries, start, goal):
    lines = [[] for _ in range(n + 1)]
    for a, b, t, p in ferries:
        lines[a].append((b, t, p))
        lines[b].append((a, t, p))

    found = {start}
    heap = [(0, start)]
    while heap:
        time, island = heappop(heap)
        if island == goal:
            return time
        for to, t, p in lines[island]:
            if to not in found:
                found.add(to)
                heappush(heap, (-(-time // p) * p + t, to))
    return -1
