def solution(parent, joy, k):
    staff = [[] for _ in parent]
    for member in range(1, len(parent)):
        staff[parent[member]].append(member)
    order = [0]  # bosses before their staff
    for member in order:
        order.extend(staff[member])

    # best[m][j]: the largest joy when member m comes with j of the people below who have been merged so far.
    best = [[value] for value in joy]
    for member in reversed(order[1:]):
        boss = parent[member]
        best[boss] = merge(best[boss], best[member], k)
        best[member] = None
    return best[0][k - 1]


def merge(boss, member, k):
    size = min(k, len(boss) + len(member))
    merged = boss + [float('-inf')] * (size - len(boss))
    # The longer list in the inner loop. A seat is needed for the member, so the two counts add up to one more.
    short, long = (boss, member) if len(boss) < len(member) else (member, boss)
    for i, first in enumerate(short):
        for at, second in enumerate(long[:max(size - i - 1, 0)], i + 1):
            if first + second > merged[at]:
                merged[at] = first + second
    return merged
