import sys


def main():
    n, q, *data = map(int, sys.stdin.buffer.read().split())
    xs, ys = data[: 2 * n : 2], data[1 : 2 * n : 2]

    # Positive when the point is to the left of the way from corner a to corner b, 0 when it is on that line.
    def side(a, b, x, y):
        return (xs[b] - xs[a]) * (y - ys[a]) - (ys[b] - ys[a]) * (x - xs[a])

    inside = border = outside = 0
    for i in range(2 * n, 2 * (n + q), 2):
        x, y = data[i], data[i + 1]
        from_first, from_last = side(0, 1, x, y), side(n - 1, 0, x, y)
        if from_first < 0 or from_last < 0:
            outside += 1
            continue

        # The last diagonal from corner 0 that has the point on it or to its left.
        low, high = 1, n - 2
        while low < high:
            middle = (low + high + 1) // 2
            if side(0, middle, x, y) >= 0:
                low = middle
            else:
                high = middle - 1

        from_edge = side(low, low + 1, x, y)
        if from_edge < 0:
            outside += 1
        elif from_edge == 0 or from_first == 0 or from_last == 0:
            border += 1
        else:
            inside += 1

    print(inside, border, outside)


main()
