# Sorts the boards by whether the number itself is even or odd, which looks at one switch only.
def solution(boards):
    odd = sum(board % 2 for board in boards)
    even = len(boards) - odd
    return even * (even - 1) // 2 + odd * (odd - 1) // 2
