# Counts the different higher scores, so two rounds with the same higher score count once.
def solution(scores, k):
    ranks = []
    for i, score in enumerate(scores):
        board = set(scores[max(0, i - k):i])
        ranks.append(1 + sum(other > score for other in board))
    return ranks
