import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m, k = data[:3]
    # (price, a, b), from the cheapest to the dearest
    offers = sorted(zip(data[5 : 3 + 3 * m : 3], data[3 : 3 + 3 * m : 3], data[4 : 3 + 3 * m : 3]))

    # Reservoirs that are connected already have the same root.
    parent = list(range(n + 1))

    def root(reservoir):
        while parent[reservoir] != reservoir:
            parent[reservoir] = parent[parent[reservoir]]
            reservoir = parent[reservoir]
        return reservoir

    prices = []  # of the canals of the cheapest network
    for price, a, b in offers:
        root_a, root_b = root(a), root(b)
        if root_a != root_b:
            parent[root_a] = root_b
            prices.append(price)

    if len(prices) < n - 1:
        print(-1)
    else:
        print(sum(prices[: max(0, n - 1 - k)]))


main()
