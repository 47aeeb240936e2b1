# Tries every cut of every piece and takes both parts apart anew each time.
n = int(input())
crust = list(map(int, input().split()))


def cost(first, last):
    if first == last:
        return 0
    rest = min(cost(first, cut) + cost(cut + 1, last) for cut in range(first, last))
    return (last - first + 1) * max(crust[first : last + 1]) + rest


print(cost(0, n - 1))
