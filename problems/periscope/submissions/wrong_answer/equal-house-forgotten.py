# Takes an equally tall house off the stack without waiting for the taller house to its right.
n = int(input())
heights = list(map(int, input().split()))

distances = [n] * n
stack = []
for i, height in enumerate(heights):
    while stack and heights[stack[-1]] <= height:
        lower = stack.pop()
        if heights[lower] < height:
            distances[lower] = min(distances[lower], i - lower)
    if stack:
        distances[i] = i - stack[-1]
    stack.append(i)

print(*(distance if distance < n else 0 for distance in distances))
