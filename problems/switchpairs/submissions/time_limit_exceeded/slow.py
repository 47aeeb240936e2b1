# Counts the different switches of every pair of boards.
def solution(boards):
    matching = 0
    for i, board in enumerate(boards):
        for other in boards[i + 1:]:
            if bin(board ^ other).count('1') % 2 == 0:
                matching += 1
    return matching
