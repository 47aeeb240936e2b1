def solution(heights):
    boards = set(heights)
    count = 0
    for i, low in enumerate(heights):
        for high in heights[i + 1:]:
            total = low + high  # of the lowest and the highest step
            if total % 2 == 0 and total // 2 in boards:
                count += 1
    return count
