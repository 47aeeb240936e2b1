# Keeps the later tasks in sets but counts a repeated constraint twice, so its task waits for ever.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m = data[:2]
    durations = data[2 : n + 2]
    later = [set() for _ in range(n)]
    waiting_for = [0] * n
    for i in range(m):
        a, b = data[n + 2 + 2 * i], data[n + 3 + 2 * i]
        later[a - 1].add(b - 1)
        waiting_for[b - 1] += 1

    earliest = [0] * n
    order = [task for task in range(n) if waiting_for[task] == 0]
    for task in order:
        for following in later[task]:
            earliest[following] = max(earliest[following], earliest[task] + durations[task])
            waiting_for[following] -= 1
            if waiting_for[following] == 0:
                order.append(following)
    total = max(earliest[task] + durations[task] for task in range(n))

    latest = [total - duration for duration in durations]
    for task in reversed(order):
        for following in later[task]:
            latest[task] = min(latest[task], latest[following] - durations[task])
    tight = [task + 1 for task in range(n) if earliest[task] == latest[task]]
    print(total, len(tight))
    print(*tight)


main()
