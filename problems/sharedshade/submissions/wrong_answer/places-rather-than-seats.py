# Collects the shaded seats in a set, so seats at the same place are counted only once.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())

left = bottom = -10**9
right = top = 10**9
for _ in range(n):
    x1, y1, x2, y2 = map(int, input().split())
    left = max(left, min(x1, x2))
    right = min(right, max(x1, x2))
    bottom = max(bottom, min(y1, y2))
    top = min(top, max(y1, y2))

shaded = set()
for _ in range(m):
    x, y = map(int, input().split())
    if left <= x <= right and bottom <= y <= top:
        shaded.add((x, y))
print(len(shaded))
