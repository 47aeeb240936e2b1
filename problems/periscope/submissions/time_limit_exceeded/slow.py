# For every house, walks outward on both sides at once until a taller house appears.
n = int(input())
heights = list(map(int, input().split()))


def periscope(i):
    for d in range(1, n):
        if i - d >= 0 and heights[i - d] > heights[i]:
            return d
        if i + d < n and heights[i + d] > heights[i]:
            return d
    return 0


print(*map(periscope, range(n)))
