# Joins the run at the end and the run at the start also when they are one and the same.
import sys


def main():
    data = sys.stdin.buffer.read().split()
    n, q = int(data[0]), int(data[1])
    size = 1
    while size < n:
        size *= 2

    # Of each node: its number of seats, and its runs of empty seats at the left end, at the right end, and the longest.
    # The leaves past seat n cover no seat at all, so they never break a run.
    seats = [0] * size + [1] * n + [0] * (size - n)
    for node in range(size - 1, 0, -1):
        seats[node] = seats[2 * node] + seats[2 * node + 1]
    prefix, suffix, best = seats[:], seats[:], seats[:]

    answers = []
    for i in range(2, q + 2):
        node = size + int(data[i]) - 1
        prefix[node] = suffix[node] = best[node] = 1 - best[node]
        node >>= 1
        while node:
            left, right = 2 * node, 2 * node + 1
            prefix[node] = prefix[left] if prefix[left] < seats[left] else prefix[left] + prefix[right]
            suffix[node] = suffix[right] if suffix[right] < seats[right] else suffix[right] + suffix[left]
            longest = suffix[left] + prefix[right]
            if best[left] > longest:
                longest = best[left]
            best[node] = best[right] if best[right] > longest else longest
            node >>= 1
        answers.append(max(best[1], suffix[1] + prefix[1]))
    print('\n'.join(map(str, answers)))


main()
