import sys


def main():
    lines = sys.stdin.read().split('\n')
    n, q = map(int, lines[0].split())
    asks = lines.count('ASK')

    # A segment tree over the asks: each node holds the bridges that are walkable during all of its asks.
    size = 1
    while size < asks:
        size *= 2
    tree = [[] for _ in range(2 * size)]

    def keep(bridge, low, high):
        low += size
        high += size
        while low < high:
            if low & 1:
                tree[low].append(bridge)
                low += 1
            if high & 1:
                high -= 1
                tree[high].append(bridge)
            low >>= 1
            high >>= 1

    since = {}
    asked = 0
    for line in lines[1:q + 1]:
        if line == 'ASK':
            asked += 1
            continue
        kind, a, b = line.split()
        bridge = (int(a), int(b)) if int(a) < int(b) else (int(b), int(a))
        if kind == 'UP':
            since[bridge] = asked
        else:
            keep(bridge, since.pop(bridge), asked)
    for bridge, start in since.items():
        keep(bridge, start, asks)

    # A union-find without path compression, so that the latest join can be undone.
    parent = list(range(n + 1))
    islets = [1] * (n + 1)
    joined = []  # roots that were put below another one
    answers = []

    def visit(node):
        before = len(joined)
        for a, b in tree[node]:
            while parent[a] != a:
                a = parent[a]
            while parent[b] != b:
                b = parent[b]
            if a != b:
                if islets[a] > islets[b]:
                    a, b = b, a
                parent[a] = b
                islets[b] += islets[a]
                joined.append(a)
        if node >= size:
            answers.append(n - len(joined))
        else:
            visit(2 * node)
            visit(2 * node + 1)
        while len(joined) > before:
            small = joined.pop()
            islets[parent[small]] -= islets[small]
            parent[small] = small

    visit(1)
    print('\n'.join(map(str, answers[:asks])))


main()
