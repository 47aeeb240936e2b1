# Looks only at shapes with no more rows than columns, and forgets to turn them.
def solution(n, minRows, minCols):
    shapes = 0
    for a in range(1, int(n**0.5) + 1):
        if n % a == 0 and a >= minRows and n // a >= minCols:
            shapes += 1
        elif n % a == 0 and a >= minCols and n // a >= minRows:
            shapes += 1
    return shapes
