def solution(power):
    n = len(power)
    sums = [0.0] * (n + 2)  # of the expected jumps from stone i and all stones after it
    jumps = 0.0
    for i in range(n - 1, -1, -1):
        reachable = sums[i + 1] - sums[i + power[i] + 1]
        jumps = 1 + reachable / power[i]
        sums[i] = sums[i + 1] + jumps
    return jumps
