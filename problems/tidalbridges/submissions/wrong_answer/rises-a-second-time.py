# Keeps the time at which a bridge rose for the first time, so a bridge that rises again seems never to have been flooded.
import sys

lines = sys.stdin.read().split('\n')
n, q = map(int, lines[0].split())
since, spans, asked = {}, {}, 0
for line in lines[1:q + 1]:
    if line == 'ASK':
        asked += 1
        continue
    kind, *ends = line.split()
    bridge = frozenset(map(int, ends))
    if kind == 'UP':
        since.setdefault(bridge, asked)
        spans[bridge] = None
    else:
        spans[bridge] = asked

for time in range(asked):
    parent = list(range(n + 1))

    def find(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    groups = n
    for bridge, end in spans.items():
        if since[bridge] <= time and (end is None or time < end):
            a, b = map(find, bridge)
            if a != b:
                parent[a] = b
                groups -= 1
    print(groups)
