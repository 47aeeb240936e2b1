from bisect import bisect_right


def solution(heights, d):
    levels = sorted(set(heights))
    # Fenwick tree of maxima: the longest ladder whose last kite flies at one of the lowest i levels.
    tree = [0] * (len(levels) + 1)
    answer = 0

    for height in heights:
        kites = 0
        i = bisect_right(levels, height - d)
        while i > 0:
            if tree[i] > kites:
                kites = tree[i]
            i -= i & -i
        kites += 1
        i = bisect_right(levels, height)
        while i < len(tree):
            if tree[i] < kites:
                tree[i] = kites
            i += i & -i
        if kites > answer:
            answer = kites

    return answer
