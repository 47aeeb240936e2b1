# Asks whether the frame fills the height of the rectangle, but not whether it fills the width.
from itertools import accumulate


def solution(garden, frames):
    m = len(garden[0])
    sums = [[0] * (m + 1)]
    for row in garden:
        sums.append([above + left for above, left in zip(sums[-1], accumulate(row, initial=0))])

    answer = []
    for r1, c1, r2, c2, t in frames:
        top, bottom = sums[r1 - 1], sums[r2]
        total = bottom[c2] - top[c2] - bottom[c1 - 1] + top[c1 - 1]
        if r1 + t <= r2 - t:
            top, bottom = sums[r1 + t - 1], sums[r2 - t]
            left, right = min(c1 + t - 1, m), max(c2 - t, 0)
            total -= bottom[right] - top[right] - bottom[left] + top[left]
        answer.append(total)
    return answer
