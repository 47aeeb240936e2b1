# Starts each window with the bag of `rest` grams, and there is none when one piece is much heavier than the bag may be.
from collections import deque

n, capacity = map(int, input().split())
best = [0] * (capacity + 1)
for _ in range(n):
    weight, joy, count = map(int, input().split())
    for rest in range(weight):
        window = deque([(best[rest], 0)])
        for pieces, grams in enumerate(range(rest + weight, capacity + 1, weight), 1):
            value = best[grams] - pieces * joy
            while window and window[-1][0] <= value:
                window.pop()
            window.append((value, pieces))
            if window[0][1] < pieces - count:
                window.popleft()
            best[grams] = window[0][0] + pieces * joy
print(best[capacity])
