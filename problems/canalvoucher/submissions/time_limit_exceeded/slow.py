# Keeps the number of its group for each reservoir and writes a new one for a whole group whenever two are joined.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m, k = data[:3]
    offers = sorted(zip(data[5::3], data[3::3], data[4::3]))

    group = list(range(n + 1))
    prices = []
    for price, a, b in offers:
        if group[a] != group[b]:
            old, new = group[a], group[b]
            for reservoir in range(1, n + 1):
                if group[reservoir] == old:
                    group[reservoir] = new
            prices.append(price)
    print(-1 if len(prices) < n - 1 else sum(sorted(prices, reverse=True)[k:]))


main()
