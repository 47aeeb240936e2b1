from math import gcd


# For every block, works out the gcd of all gears that remain from the beginning.
def solution(teeth, k):
    return max(
        gcd(*teeth[:start], *teeth[start + k:]) for start in range(len(teeth) - k + 1)
    )
