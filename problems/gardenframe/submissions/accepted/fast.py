from itertools import accumulate


def solution(garden, frames):
    # sums[r][c]: the sum of the cells in the first r rows and the first c columns.
    sums = [[0] * (len(garden[0]) + 1)]
    for row in garden:
        sums.append([above + left for above, left in zip(sums[-1], accumulate(row, initial=0))])

    answer = []
    for r1, c1, r2, c2, t in frames:
        top, bottom = sums[r1 - 1], sums[r2]
        total = bottom[c2] - top[c2] - bottom[c1 - 1] + top[c1 - 1]
        r1, c1, r2, c2 = r1 + t, c1 + t, r2 - t, c2 - t
        if r1 <= r2 and c1 <= c2:
            top, bottom = sums[r1 - 1], sums[r2]
            total -= bottom[c2] - top[c2] - bottom[c1 - 1] + top[c1 - 1]
        answer.append(total)
    return answer
