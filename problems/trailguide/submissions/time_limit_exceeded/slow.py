# Climbs from both ends of a trip, hut by hut, until they meet.
def solution(n, trails, trips):
    neighbours = [[] for _ in range(n + 1)]
    for a, b, difficulty in trails:
        neighbours[a].append((b, difficulty))
        neighbours[b].append((a, difficulty))
    depth, parent, trail_up = [0] * (n + 1), [0] * (n + 1), [0] * (n + 1)
    order = [1]
    for hut in order:
        for other, difficulty in neighbours[hut]:
            if other != parent[hut]:
                parent[other] = hut
                trail_up[other] = difficulty
                depth[other] = depth[hut] + 1
                order.append(other)

    answer = []
    for a, b in trips:
        hardest = 0
        while a != b:
            if depth[a] < depth[b]:
                a, b = b, a
            if trail_up[a] > hardest:
                hardest = trail_up[a]
            a = parent[a]
        answer.append(hardest)
    return answer
