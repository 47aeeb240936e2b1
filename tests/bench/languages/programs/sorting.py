# Sorting numbers, pairs and by a key, and searching in what was sorted.
from bisect import bisect_left

seed = 1


def draw():
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed


numbers = [draw() for _ in range(300000)]
numbers.sort()
pairs = sorted((draw() % 1000, draw()) for _ in range(150000))
by_key = sorted(numbers, key=lambda x: (x % 1000, -x))
hits = sum(bisect_left(numbers, draw()) for _ in range(150000))
print(numbers[1000], pairs[77777], by_key[5], hits)
