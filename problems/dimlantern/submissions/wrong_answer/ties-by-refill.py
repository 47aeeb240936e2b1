# Keeps (brightness, refill, number) in the heap, so that of equally dim lanterns the one with the smaller refill comes first.
import sys
from heapq import heapify, heapreplace

n, m = map(int, sys.stdin.readline().split())
brightness = list(map(int, sys.stdin.readline().split()))
refills = list(map(int, sys.stdin.readline().split()))

heap = list(zip(brightness, refills, range(n)))
heapify(heap)
for _ in range(m):
    bright, refill, lantern = heap[0]
    heapreplace(heap, (bright + refill, refill, lantern))

for bright, _, lantern in heap:
    brightness[lantern] = bright
print(*brightness)
