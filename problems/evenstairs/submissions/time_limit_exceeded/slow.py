# Tries every choice of three boards.
from itertools import combinations


def solution(heights):
    count = 0
    for low, middle, high in combinations(sorted(heights), 3):
        if middle - low == high - middle:
            count += 1
    return count
