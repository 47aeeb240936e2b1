# Takes the next boat after the arrival, even when one leaves at that very time (except at time 0).
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
        if island == goal:
            return time
        for to, t, p in lines[island]:
            wait = p - time % p if time > 0 else 0
            arrival = time + wait + t
            if to not in earliest or arrival < earliest[to]:
                earliest[to] = arrival
                heappush(heap, (arrival, to))
    return -1
