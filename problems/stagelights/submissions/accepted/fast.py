import sys
from itertools import accumulate
from operator import add


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m, q = data[:3]

    # How the presses change from row to row, and within a row from lamp to lamp.
    changes = [[0] * (m + 1) for _ in range(n + 1)]
    values = iter(data[3 : 3 + 4 * q])
    for r1, c1, r2, c2 in zip(values, values, values, values):
        changes[r1 - 1][c1 - 1] += 1
        changes[r1 - 1][c2] -= 1
        changes[r2][c1 - 1] -= 1
        changes[r2][c2] += 1

    lamps = [0, 0, 0]  # white, red, blue
    row_changes = [0] * (m + 1)  # of the row at hand, summed up over the rows
    for row in changes[:n]:
        row_changes = list(map(add, row_changes, row))
        colours = [presses % 3 for presses in accumulate(row_changes[:m])]
        for colour in range(3):
            lamps[colour] += colours.count(colour)
    print(*lamps)


main()
