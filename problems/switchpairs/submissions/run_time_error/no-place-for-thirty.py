# Counts the boards by the number of switches on, but leaves no place for a board on which all thirty are.
def solution(boards):
    boards_with = [0] * 30
    for board in boards:
        boards_with[bin(board).count('1')] += 1
    even = sum(boards_with[0::2])
    odd = sum(boards_with[1::2])
    return even * (even - 1) // 2 + odd * (odd - 1) // 2
