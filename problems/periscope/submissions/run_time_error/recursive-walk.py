# Takes one step of the walk in each call, so a taller house a thousand houses away is too deep for the recursion.
n = int(input())
heights = list(map(int, input().split()))


def walk(i, d):
    if i - d < 0 and i + d >= n:
        return 0
    if i - d >= 0 and heights[i - d] > heights[i]:
        return d
    if i + d < n and heights[i + d] > heights[i]:
        return d
    return walk(i, d + 1)


print(*(walk(i, 1) for i in range(n)))
