import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m = data[:2]
    durations = data[2 : n + 2]
    later = [[] for _ in range(n)]
    waiting_for = [0] * n
    for a, b in zip(data[n + 2 : n + 2 + 2 * m : 2], data[n + 3 : n + 2 + 2 * m : 2]):
        later[a - 1].append(b - 1)
        waiting_for[b - 1] += 1

    # Forwards: the earliest start of every task, and the tasks in an order that follows all constraints.
    earliest = [0] * n
    order = [task for task in range(n) if waiting_for[task] == 0]
    for task in order:
        end = earliest[task] + durations[task]
        for following in later[task]:
            if earliest[following] < end:
                earliest[following] = end
            waiting_for[following] -= 1
            if waiting_for[following] == 0:
                order.append(following)
    total = max(start + duration for start, duration in zip(earliest, durations))

    # Backwards: the latest start that does not delay the festival.
    latest = [0] * n
    for task in reversed(order):
        end = min([latest[following] for following in later[task]], default=total)
        latest[task] = end - durations[task]

    tight = [task + 1 for task in range(n) if earliest[task] == latest[task]]
    print(total, len(tight))
    print(*tight)


main()
