# Moves on by at most one line of the hull at a time, although several may have had their turn.
import sys

data = list(map(int, sys.stdin.read().split()))
n, c = data[:2]
x, f = data[2:n + 2], data[n + 2:]
cost = [0]
hull = [(-2 * x[0], x[0] ** 2)]
front = 0


def value(line, position):
    return line[0] * position + line[1]


for j in range(1, n):
    front = min(front, len(hull) - 1)
    if front + 1 < len(hull) and value(hull[front + 1], x[j]) <= value(hull[front], x[j]):
        front += 1
    cost.append(value(hull[front], x[j]) + x[j] ** 2 + c + f[j])
    line = (-2 * x[j], cost[j] + x[j] ** 2)
    while len(hull) >= 2:
        (m1, b1), (m2, b2), (m3, b3) = hull[-2], hull[-1], line
        if (b3 - b1) * (m1 - m2) > (b2 - b1) * (m1 - m3):
            break
        hull.pop()
    hull.append(line)
print(cost[-1])
