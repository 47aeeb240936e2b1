# Starts with the largest power of two that fits behind reading l; behind the last reading nothing fits.
import math
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, q = data[:2]
    readings = data[2 : n + 2]
    highest, lowest = [readings], [readings]
    half = 1
    while 2 * half <= n:
        highest.append(list(map(max, highest[-1], highest[-1][half:])))
        lowest.append(list(map(min, lowest[-1], lowest[-1][half:])))
        half *= 2

    for i in range(q):
        l, h = data[n + 2 + 2 * i], data[n + 3 + 2 * i]
        end = l
        high = low = readings[l - 1]
        for k in range(int(math.log2(n - l)), -1, -1):
            if end + 2**k > n:
                continue
            new_high = max(high, highest[k][end])
            new_low = min(low, lowest[k][end])
            if new_high - new_low <= h:
                high, low = new_high, new_low
                end += 2**k
        print(end - l + 1)


main()
