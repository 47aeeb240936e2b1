# For every kite, looks at all kites before it.
def solution(heights, d):
    ladder = [1] * len(heights)  # the most kites in a ladder that ends with kite i
    for i, height in enumerate(heights):
        for j in range(i):
            if heights[j] + d <= height and ladder[j] >= ladder[i]:
                ladder[i] = ladder[j] + 1
    return max(ladder)
