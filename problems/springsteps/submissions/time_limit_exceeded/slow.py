# Adds up the expected jumps of all reachable stones for every stone.
def solution(power):
    n = len(power)
    jumps = [0.0] * (n + 1)
    for i in range(n - 1, -1, -1):
        total = 0.0
        for stone in range(i + 1, i + power[i] + 1):
            total += jumps[stone]
        jumps[i] = 1 + total / power[i]
    return jumps[0]
