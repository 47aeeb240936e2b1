# Compares every score with each of the last k scores.
def solution(scores, k):
    return [1 + sum(other > score for other in scores[max(0, i - k):i]) for i, score in enumerate(scores)]
