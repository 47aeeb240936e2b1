# Stops when the canals that must be paid for are chosen, without a look whether the vouchers can do the rest.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m, k = data[:3]
    offers = sorted(zip(data[5::3], data[3::3], data[4::3]))
    parent = list(range(n + 1))

    def root(reservoir):
        while parent[reservoir] != reservoir:
            reservoir = parent[reservoir]
        return reservoir

    paid = n - 1 - k
    total = 0
    for price, a, b in offers:
        if paid <= 0:
            break
        root_a, root_b = root(a), root(b)
        if root_a != root_b:
            parent[root_a] = root_b
            total += price
            paid -= 1
    print(total if paid <= 0 else -1)


main()
