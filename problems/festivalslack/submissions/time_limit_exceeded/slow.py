# Goes through all constraints again and again until no time changes any more.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m = data[:2]
    durations = [0] + data[2 : n + 2]
    constraints = list(zip(data[n + 2 :: 2], data[n + 3 :: 2]))

    earliest = [0] * (n + 1)
    changed = True
    while changed:
        changed = False
        for a, b in constraints:
            if earliest[b] < earliest[a] + durations[a]:
                earliest[b] = earliest[a] + durations[a]
                changed = True
    total = max(map(sum, zip(earliest, durations)))

    latest = [total - duration for duration in durations]
    changed = True
    while changed:
        changed = False
        for a, b in constraints:
            if latest[a] > latest[b] - durations[a]:
                latest[a] = latest[b] - durations[a]
                changed = True

    tight = [task for task in range(1, n + 1) if earliest[task] == latest[task]]
    print(total, len(tight))
    print(*tight)


main()
