import sys

input = sys.stdin.readline
N, M, a, b = map(int, input().split())


def lap(cost, step):
    """Goes round once along the list; the first value may come from the last hold."""
    running = cost[-1]
    for hold, value in enumerate(cost):
        running += step
        if value < running:
            running = value
        else:
            cost[hold] = running


cost = list(map(int, input().split()))
for _ in range(N - 1):
    lap(cost, a)
    lap(cost, a)
    cost.reverse()
    lap(cost, b)
    lap(cost, b)
    cost.reverse()
    cost = [before + effort for before, effort in zip(cost, map(int, input().split()))]

print(min(cost))
