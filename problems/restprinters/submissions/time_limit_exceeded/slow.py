# Prints page by page, with a heap of the printers by the time when their next page is finished.
from heapq import heapify, heapreplace


def solution(printers, pages):
    heap = [(t, i) for i, (t, b, r) in enumerate(printers)]
    heapify(heap)
    printed = [0] * len(printers)
    time = 0
    for _ in range(pages):
        time, i = heap[0]
        t, b, r = printers[i]
        printed[i] += 1
        heapreplace(heap, (time + t + (r if printed[i] % b == 0 else 0), i))
    return time
