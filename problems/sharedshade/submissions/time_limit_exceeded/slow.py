# Asks for every seat whether it is under every awning.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())

awnings = []
for _ in range(n):
    x1, y1, x2, y2 = map(int, input().split())
    awnings.append((min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)))

shaded = 0
for _ in range(m):
    x, y = map(int, input().split())
    under_all = True
    for left, right, bottom, top in awnings:
        if not (left <= x <= right and bottom <= y <= top):
            under_all = False
            break
    if under_all:
        shaded += 1
print(shaded)
