# Always lights the last lamp, although the last k - 1 lamps may all stay dark.
from collections import deque


def solution(costs, k):
    queue = deque([(0, 0)])
    total = 0
    for lamp, cost in enumerate(costs, 1):
        if queue[0][1] < lamp - k:
            queue.popleft()
        total = queue[0][0] + cost
        while queue and queue[-1][0] >= total:
            queue.pop()
        queue.append((total, lamp))
    return total
