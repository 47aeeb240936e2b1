# Walks over the tree from every loft, as far as a pigeon flies.
def solution(n, roads, kind, reach):
    near = [[] for _ in range(n + 1)]
    for a, b, length in roads:
        near[a].append((b, length))
        near[b].append((a, length))

    pairs = 0
    for loft in range(1, n + 1):
        if kind[loft - 1] == 1:
            continue
        stack = [(loft, 0, 0)]
        while stack:
            village, before, distance = stack.pop()
            pairs += kind[village - 1]
            for following, length in near[village]:
                if following != before and distance + length <= reach:
                    stack.append((following, village, distance + length))
    return pairs
