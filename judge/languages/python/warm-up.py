# Our own work, before any solution is timed: the engine compiles Python's inner loops as they get hot.
import collections, heapq


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def sum(self):
        return self.x + self.y


def work(n):
    total, heap, seen, words = 0, [], {}, []
    for i in range(n):
        total = (total * 31 + i) % 1000003
        heapq.heappush(heap, (total, i))
        seen[total] = seen.get(total, 0) + 1
        words.append(str(total))
        total += Point(i, total).sum() & 7
        if i % 3 == 0:
            heapq.heappop(heap)
    rows = [[(i * j) % 7 for j in range(60)] for i in range(60)]
    flags = bytearray(n)
    for i in range(2, n):
        for j in range(i * i, n, i):
            flags[j] = 1
    ordered = sorted(words, key=lambda word: (len(word), word))
    joined = ' '.join(ordered)
    queue = collections.deque(range(n))
    while queue:
        total += queue.popleft() + rows[total % 60][7]
    counts = collections.Counter(joined.split())
    return total + len(counts) + sum(map(int, joined.split()[:1000])) + sum(1 for x in flags if not x) + max(seen)


for _ in range(6):
    work(12000)
