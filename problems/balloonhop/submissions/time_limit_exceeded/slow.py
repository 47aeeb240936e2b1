# For every field, tries all earlier fields to come from.
import sys

data = list(map(int, sys.stdin.read().split()))
n, c = data[:2]
x = data[2:n + 2]
f = data[n + 2:]

cost = [0]
for to in range(1, n):
    here = x[to]
    cost.append(c + f[to] + min(before + (here - there) ** 2 for before, there in zip(cost, x)))
print(cost[-1])
