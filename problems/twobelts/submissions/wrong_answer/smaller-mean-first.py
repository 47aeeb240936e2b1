# Takes from the belt whose remaining items have the smaller mean.
import sys

lines = sys.stdin.read().split('\n')
n, m = map(int, lines[0].split())
a = list(map(int, lines[1].split()))
b = list(map(int, lines[2].split()))

left_a, left_b = sum(a), sum(b)
i = j = total = 0
for step in range(1, n + m + 1):
    if j == m or (i < n and left_a * (m - j) <= left_b * (n - i)):
        total += a[i] * step
        left_a -= a[i]
        i += 1
    else:
        total += b[j] * step
        left_b -= b[j]
        j += 1
print(total)
