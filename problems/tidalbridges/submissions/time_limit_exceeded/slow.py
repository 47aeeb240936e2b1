# Walks over all islets afresh at every ASK.
import sys


def main():
    lines = sys.stdin.read().split('\n')
    n, q = map(int, lines[0].split())
    near = [set() for _ in range(n + 1)]
    for line in lines[1:q + 1]:
        if line != 'ASK':
            kind, a, b = line.split()
            a, b = int(a), int(b)
            if kind == 'UP':
                near[a].add(b)
                near[b].add(a)
            else:
                near[a].remove(b)
                near[b].remove(a)
            continue
        seen = [False] * (n + 1)
        groups = 0
        for start in range(1, n + 1):
            if seen[start]:
                continue
            groups += 1
            seen[start] = True
            stack = [start]
            while stack:
                for islet in near[stack.pop()]:
                    if not seen[islet]:
                        seen[islet] = True
                        stack.append(islet)
        print(groups)


main()
