# Splits the count into 1, 2, 4, ... but forgets the pieces that are left over.
n, capacity = map(int, input().split())
best = [0] * (capacity + 1)
for _ in range(n):
    weight, joy, count = map(int, input().split())
    part = 1
    while part <= count:
        for grams in range(capacity, part * weight - 1, -1):
            best[grams] = max(best[grams], best[grams - part * weight] + part * joy)
        count -= part
        part *= 2
print(best[capacity])
