# Tries every choice of the steps at which an item of belt A is taken.
import sys
from itertools import combinations

lines = sys.stdin.read().split('\n')
n, m = map(int, lines[0].split())
a = list(map(int, lines[1].split()))
b = list(map(int, lines[2].split()))

best = 0
for steps in combinations(range(1, n + m + 1), n):
    of_a = set(steps)
    total = sum(value * step for value, step in zip(a, steps))
    j = 0
    for step in range(1, n + m + 1):
        if step not in of_a:
            total += b[j] * step
            j += 1
    best = max(best, total)
print(best)
