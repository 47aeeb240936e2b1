# Makes a table with as many columns as rows, which is too narrow when belt B is longer than belt A.
import sys


def main():
    lines = sys.stdin.read().split('\n')
    n, m = map(int, lines[0].split())
    a = list(map(int, lines[1].split()))
    b = list(map(int, lines[2].split()))
    best = [[0] * (n + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        for j in range(m + 1):
            if i > 0:
                best[i][j] = best[i - 1][j] + a[i - 1] * (i + j)
            if j > 0:
                best[i][j] = max(best[i][j], best[i][j - 1] + b[j - 1] * (i + j))
    print(best[n][m])


main()
