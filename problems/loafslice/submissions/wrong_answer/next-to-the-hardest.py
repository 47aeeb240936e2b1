# Always cuts right before or right after the hardest slice of a piece.
from functools import cache

n = int(input())
crust = list(map(int, input().split()))


@cache
def cost(first, last):
    if first == last:
        return 0
    hardest = max(range(first, last + 1), key=lambda i: crust[i])
    cuts = [cut for cut in (hardest - 1, hardest) if first <= cut < last]
    rest = min(cost(first, cut) + cost(cut + 1, last) for cut in cuts)
    return (last - first + 1) * crust[hardest] + rest


print(cost(0, n - 1))
