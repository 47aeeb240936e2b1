import sys
from collections import deque


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, capacity = data[0], data[1]
    best = [0] * (capacity + 1)  # the largest joy with at most this many grams

    for i in range(n):
        weight, joy, count = data[3 * i + 2 : 3 * i + 5]
        for rest in range(min(weight, capacity + 1)):
            column = best[rest::weight]
            window = deque()  # pairs of value and number of pieces, values falling
            for pieces, total in enumerate(column):
                value = total - pieces * joy
                while window and window[-1][0] <= value:
                    window.pop()
                window.append((value, pieces))
                if window[0][1] < pieces - count:
                    window.popleft()
                column[pieces] = window[0][0] + pieces * joy
            best[rest::weight] = column

    print(best[capacity])


main()
