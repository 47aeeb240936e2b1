import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, c = data[:2]
    x = data[2:n + 2]
    f = data[n + 2:]

    cost = [0] * n  # the smallest cost to stand on each field
    height = [0] * n  # cost[i] + x[i] ** 2
    height[0] = x[0] ** 2

    # The fields that are best to come from, one after the other, and the first position of each one's turn.
    hull, turn = [0], [0]
    front = 0
    for to in range(1, n):
        here = x[to]
        while front + 1 < len(hull) and turn[front + 1] <= here:
            front += 1
        source = hull[front]
        cost[to] = cost[source] + c + (here - x[source]) ** 2 + f[to]
        height[to] = cost[to] + here * here

        # The last field is never the best if the new one takes over before its own turn comes.
        while True:
            last = hull[-1]
            start = -((height[last] - height[to]) // (2 * (here - x[last])))
            if len(hull) == front + 1 or turn[-1] < start:
                break
            hull.pop()
            turn.pop()
        hull.append(to)
        turn.append(start)
    print(cost[-1])


main()
