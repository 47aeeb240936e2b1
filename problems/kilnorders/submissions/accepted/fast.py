import sys
from heapq import heappop, heappush

input = sys.stdin.readline
n = int(input())
orders = []
for number in range(1, n + 1):
    d, e = map(int, input().split())
    orders.append((e, d, number))
orders.sort()

heap = []  # the kept orders, the longest on top
dropped = set()
time = 0
for e, d, number in orders:
    heappush(heap, (-d, number))
    time += d
    if time > e:
        longest, late = heappop(heap)
        time += longest
        dropped.add(late)

kept = [number for _, _, number in orders if number not in dropped]
print(len(kept))
print(*kept)
