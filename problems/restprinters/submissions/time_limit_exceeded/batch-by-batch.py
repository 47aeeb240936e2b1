# Prints a batch at a time while whole batches are surely needed, then page by page.
from heapq import heapify, heapreplace


def solution(printers, pages):
    longest = sum(b for t, b, r in printers)
    heap = [(b * t + r, i) for i, (t, b, r) in enumerate(printers)]  # when the next batch and its rest are over
    heapify(heap)
    while pages > longest:
        end, i = heap[0]
        t, b, r = printers[i]
        pages -= b
        heapreplace(heap, (end + b * t + r, i))

    ends = []
    for end, i in heap:
        t, b, r = printers[i]
        ends.append((end - b * t - r + t, i))
    heapify(ends)
    printed = [0] * len(printers)
    while True:
        time, i = ends[0]
        pages -= 1
        if pages == 0:
            return time
        t, b, r = printers[i]
        printed[i] += 1
        heapreplace(ends, (time + t + (r if printed[i] % b == 0 else 0), i))
