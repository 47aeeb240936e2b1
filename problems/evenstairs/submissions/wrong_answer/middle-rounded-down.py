# Halves the sum with //, so two boards of an odd sum find a middle that does not stand half-way.
def solution(heights):
    boards = set(heights)
    count = 0
    for i, low in enumerate(heights):
        for high in heights[i + 1:]:
            middle = (low + high) // 2
            if middle in boards and middle not in (low, high):
                count += 1
    return count
