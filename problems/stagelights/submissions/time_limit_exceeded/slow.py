# Presses the button of every lamp of every rectangle.
import sys

input = sys.stdin.readline


def main():
    n, m, q = map(int, input().split())
    colours = [[0] * m for _ in range(n)]
    for _ in range(q):
        r1, c1, r2, c2 = map(int, input().split())
        for row in colours[r1 - 1 : r2]:
            for column in range(c1 - 1, c2):
                row[column] = (row[column] + 1) % 3
    print(*(sum(row.count(colour) for row in colours) for colour in range(3)))


main()
