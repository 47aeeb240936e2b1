import sys

input = sys.stdin.readline
n, m = map(int, input().split())

# The part that all awnings cover, a rectangle itself; nothing if left > right or bottom > top.
left = bottom = -10**9
right = top = 10**9
for _ in range(n):
    x1, y1, x2, y2 = map(int, input().split())
    left = max(left, min(x1, x2))
    right = min(right, max(x1, x2))
    bottom = max(bottom, min(y1, y2))
    top = min(top, max(y1, y2))

shaded = 0
for _ in range(m):
    x, y = map(int, input().split())
    if left <= x <= right and bottom <= y <= top:
        shaded += 1
print(shaded)
