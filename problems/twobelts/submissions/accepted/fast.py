import sys


def main():
    lines = sys.stdin.read().split('\n')
    a = list(map(int, lines[1].split()))
    b = list(map(int, lines[2].split()))

    # best[j]: the most that the first i items of A and the first j items of B can earn; here for i = 0.
    best = [0]
    for step, value in enumerate(b, 1):
        best.append(best[-1] + value * step)

    for i, value in enumerate(a, 1):
        step = i
        last = best[0] + value * i
        row = [last]
        for j, other in enumerate(b, 1):
            step += 1
            last += other * step
            from_a = best[j] + value * step
            if from_a > last:
                last = from_a
            row.append(last)
        best = row
    print(best[-1])


main()
