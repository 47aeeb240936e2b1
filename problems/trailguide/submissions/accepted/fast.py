def solution(n, trails, trips):
    neighbours = [[] for _ in range(n + 1)]
    for a, b, difficulty in trails:
        neighbours[a].append((b, difficulty))
        neighbours[b].append((a, difficulty))

    # The tree as seen from hut 1: for each hut its depth, the hut above it and the difficulty of the trail up to it.
    depth, parent, trail_up = [0] * (n + 1), [0] * (n + 1), [0] * (n + 1)
    order = [1]
    for hut in order:
        for other, difficulty in neighbours[hut]:
            if other != parent[hut]:
                parent[other] = hut
                trail_up[other] = difficulty
                depth[other] = depth[hut] + 1
                order.append(other)

    # The huts 2^k trails above, and the greatest difficulty on the way. Above hut 1 is 0.
    levels = [(parent, trail_up)]
    while 2 ** len(levels) < n:
        up, most = levels[-1]
        levels.append(([up[above] for above in up], [max(most[hut], most[up[hut]]) for hut in range(n + 1)]))
    levels = [(2**k, up, most) for k, (up, most) in enumerate(levels)][::-1]

    def hardest_trail(low, high):
        hardest = 0
        if depth[low] < depth[high]:
            low, high = high, low
        for step, up, most in levels:
            if depth[low] - step >= depth[high]:
                hardest = max(hardest, most[low])
                low = up[low]
        if low == high:
            return hardest
        for _, up, most in levels:
            if up[low] != up[high]:
                hardest = max(hardest, most[low], most[high])
                low, high = up[low], up[high]
        return max(hardest, trail_up[low], trail_up[high])

    return [hardest_trail(a, b) for a, b in trips]
