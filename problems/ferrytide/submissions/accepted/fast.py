from heapq import heappop, heappush


def solution(n, ferries, start, goal):
    lines = [[] for _ in range(n + 1)]
    for a, b, t, p in ferries:
        lines[a].append((b, t, p))
        lines[b].append((a, t, p))

    never = float('inf')
    earliest = [never] * (n + 1)
    earliest[start] = 0
    heap = [(0, start)]
    while heap:
        time, island = heappop(heap)
        if time > earliest[island]:
            continue
        for to, t, p in lines[island]:
            arrival = (time + p - 1) // p * p + t
            if arrival < earliest[to]:
                earliest[to] = arrival
                heappush(heap, (arrival, to))
    return -1 if earliest[goal] == never else earliest[goal]
