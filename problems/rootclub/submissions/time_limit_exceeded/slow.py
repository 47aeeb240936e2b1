# Merges tables of k + 1 entries for every member, however few people there are below.
def solution(parent, joy, k):
    staff = [[] for _ in parent]
    for member in range(1, len(parent)):
        staff[parent[member]].append(member)
    order = [0]
    for member in order:
        order.extend(staff[member])

    best = {}

    def table(member):
        if member in best:
            return best.pop(member)
        empty = [float('-inf')] * (k + 1)
        empty[1] = joy[member]
        return empty

    for member in reversed(order[1:]):
        boss, own = table(parent[member]), table(member)
        merged = boss[:]
        for i in range(1, k + 1):
            for j in range(1, k - i + 1):
                if boss[i] + own[j] > merged[i + j]:
                    merged[i + j] = boss[i] + own[j]
        best[parent[member]] = merged
    return table(0)[k]
