def solution(n, roads, kind, reach):
    near = [[] for _ in range(n + 1)]
    for a, b, length in roads:
        near[a].append((b, length))
        near[b].append((a, length))

    removed = [False] * (n + 1)
    parent = [0] * (n + 1)

    # The villages that are still joined with `start`, in the order of a walk over them, and their distances.
    def walk(start, first):
        order, distances = [start], [first]
        parent[start] = 0
        for village, distance in zip(order, distances):
            before = parent[village]
            for following, length in near[village]:
                if following != before and not removed[following]:
                    parent[following] = village
                    order.append(following)
                    distances.append(distance + length)
        return order, distances

    # A village without which no part is larger than half.
    def centroid(start):
        order, _ = walk(start, 0)
        below = dict.fromkeys(order, 1)
        below[0] = 0
        for village in reversed(order):
            if 2 * below[village] >= len(order):
                return village
            below[parent[village]] += below[village]

    # Pairs of a loft and a reader whose distances add up to at most `reach`.
    def count_pairs(order, distances):
        lofts, readers = [], []
        for village, distance in zip(order, distances):
            (readers if kind[village - 1] else lofts).append(distance)
        lofts.sort()
        readers.sort()
        pairs = 0
        fitting = len(readers)
        for loft in lofts:
            while fitting > 0 and loft + readers[fitting - 1] > reach:
                fitting -= 1
            pairs += fitting
        return pairs

    pairs = 0
    parts = [1]
    while parts:
        middle = centroid(parts.pop())
        pairs += count_pairs(*walk(middle, 0))
        removed[middle] = True
        for village, length in near[middle]:
            if not removed[village]:
                # Their routes do not pass the middle.
                pairs -= count_pairs(*walk(village, length))
                parts.append(village)
    return pairs
