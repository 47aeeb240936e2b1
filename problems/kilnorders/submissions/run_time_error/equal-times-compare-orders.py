# Puts pairs of a firing time and an order into the heap; for equal times Python compares the orders, which it cannot.
import sys
from heapq import heappop, heappush

input = sys.stdin.readline
n = int(input())
orders = []
for number in range(1, n + 1):
    d, e = map(int, input().split())
    orders.append({'d': d, 'e': e, 'number': number, 'kept': True})
orders.sort(key=lambda order: order['e'])

heap = []
time = 0
for order in orders:
    heappush(heap, (-order['d'], order))
    time += order['d']
    if time > order['e']:
        _, longest = heappop(heap)
        longest['kept'] = False
        time -= longest['d']

kept = [order['number'] for order in orders if order['kept']]
print(len(kept))
print(*kept)
