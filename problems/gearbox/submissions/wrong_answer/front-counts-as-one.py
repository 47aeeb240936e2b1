from math import gcd


# The gcd of no gears is taken to be 1, so taking out the block at either end never leaves more than 1.
def solution(teeth, k):
    n = len(teeth)
    before = [1] * (n + 1)
    behind = [1] * (n + 1)
    for i in range(n):
        before[i + 1] = gcd(before[i], teeth[i]) if i else teeth[0]
        behind[n - i - 1] = gcd(behind[n - i], teeth[n - i - 1]) if i else teeth[-1]
    return max(gcd(before[i], behind[i + k]) for i in range(n - k + 1))
