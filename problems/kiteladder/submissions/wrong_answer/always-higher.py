# Wants each kite to be really higher than the one before, but with d = 0 equal heights are fine.
from bisect import bisect_right


def solution(heights, d):
    levels = sorted(set(heights))
    tree = [0] * (len(levels) + 1)
    answer = 0
    for height in heights:
        kites = 0
        i = bisect_right(levels, height - max(d, 1))
        while i > 0:
            kites = max(kites, tree[i])
            i -= i & -i
        i = bisect_right(levels, height)
        while i < len(tree):
            tree[i] = max(tree[i], kites + 1)
            i += i & -i
        answer = max(answer, kites + 1)
    return answer
