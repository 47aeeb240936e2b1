# For every kind and every weight of the bag, tries each number of pieces.
n, capacity = map(int, input().split())
best = [0] * (capacity + 1)
for _ in range(n):
    weight, joy, count = map(int, input().split())
    for grams in range(capacity, weight - 1, -1):
        most = best[grams]
        for pieces in range(1, min(count, grams // weight) + 1):
            total = best[grams - pieces * weight] + pieces * joy
            if total > most:
                most = total
        best[grams] = most
print(best[capacity])
