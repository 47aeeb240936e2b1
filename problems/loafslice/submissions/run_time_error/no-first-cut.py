# Chooses the first cut of the whole loaf on its own, and there is none when the loaf is a single slice.
from functools import cache

n = int(input())
crust = list(map(int, input().split()))


@cache
def cost(first, last):
    if first == last:
        return 0
    rest = min(cost(first, cut) + cost(cut + 1, last) for cut in range(first, last))
    return (last - first + 1) * max(crust[first : last + 1]) + rest


print(n * max(crust) + min(cost(0, cut) + cost(cut + 1, n - 1) for cut in range(n - 1)))
