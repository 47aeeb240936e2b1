# Fills the places of a merged table with 0 instead of "not possible": joys below zero are lost.
def solution(parent, joy, k):
    staff = [[] for _ in parent]
    for member in range(1, len(parent)):
        staff[parent[member]].append(member)

    def best(member):
        table = [joy[member]]
        for other in staff[member]:
            own = best(other)
            merged = table + [0] * len(own)
            for i, first in enumerate(table):
                for j, second in enumerate(own):
                    merged[i + j + 1] = max(merged[i + j + 1], first + second)
            table = merged
        return table

    return best(0)[k - 1]
