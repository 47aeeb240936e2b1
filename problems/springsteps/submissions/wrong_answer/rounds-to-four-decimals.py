# Rounds the answer to four decimals, which is not exact enough.
def solution(power):
    n = len(power)
    sums = [0.0] * (n + 2)
    jumps = 0.0
    for i in range(n - 1, -1, -1):
        jumps = 1 + (sums[i + 1] - sums[i + power[i] + 1]) / power[i]
        sums[i] = sums[i + 1] + jumps
    return round(jumps, 4)
