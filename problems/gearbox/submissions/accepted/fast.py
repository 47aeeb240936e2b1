from itertools import accumulate
from math import gcd


def solution(teeth, k):
    before = [0, *accumulate(teeth, gcd)]  # before[i]: the gcd of the first i gears
    behind = [0, *accumulate(reversed(teeth), gcd)]  # behind[i]: the gcd of the last i gears
    left = len(teeth) - k
    return max(gcd(before[i], behind[left - i]) for i in range(left + 1))
