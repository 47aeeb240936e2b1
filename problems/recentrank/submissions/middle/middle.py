# Keeps the board sorted. The place of a score is found by binary search, but all scores behind it have to move.
from bisect import bisect_left, bisect_right


def solution(scores, k):
    board = []  # from low to high
    ranks = []
    for i, score in enumerate(scores):
        if i > k:
            del board[bisect_left(board, scores[i - k - 1])]
        at = bisect_right(board, score)
        ranks.append(len(board) - at + 1)
        board.insert(at, score)
    return ranks
