import sys

n, *heights = map(int, sys.stdin.read().split())
distances = [n] * n

for order in (range(n), range(n - 1, -1, -1)):
    stack = []  # positions of passed houses, each lower than the one before it
    for i in order:
        height = heights[i]
        while stack and heights[stack[-1]] <= height:
            stack.pop()
        if stack:
            distance = abs(i - stack[-1])
            if distance < distances[i]:
                distances[i] = distance
        stack.append(i)

print(*(distance if distance < n else 0 for distance in distances))
