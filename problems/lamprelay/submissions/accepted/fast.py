from collections import deque


def solution(costs, k):
    # (total, lamp): the cheapest way with this lamp on, for the last k lamps that may still be best. Lamps are counted
    # from 1; lamps 0 and n + 1 are free.
    queue = deque([(0, 0)])
    total = 0
    for lamp, cost in enumerate(costs + [0], 1):
        if queue[0][1] < lamp - k:
            queue.popleft()
        total = queue[0][0] + cost
        while queue and queue[-1][0] >= total:
            queue.pop()
        queue.append((total, lamp))
    return total
