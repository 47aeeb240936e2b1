import sys
from heapq import heapify, heapreplace

n, m = map(int, sys.stdin.readline().split())
brightness = list(map(int, sys.stdin.readline().split()))
refills = list(map(int, sys.stdin.readline().split()))

heap = [(bright, lantern) for lantern, bright in enumerate(brightness)]
heapify(heap)
for _ in range(m):
    bright, lantern = heap[0]
    heapreplace(heap, (bright + refills[lantern], lantern))

for bright, lantern in heap:
    brightness[lantern] = bright
print(*brightness)
