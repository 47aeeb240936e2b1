# Tries every number of rows.
def solution(n, minRows, minCols):
    shapes = 0
    for rows in range(minRows, n + 1):
        if n % rows == 0 and n // rows >= minCols:
            shapes += 1
    return shapes
