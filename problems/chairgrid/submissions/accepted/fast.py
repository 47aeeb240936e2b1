def solution(n, minRows, minCols):
    shapes = 0
    a = 1
    while a * a <= n:
        if n % a == 0:
            b = n // a
            if a >= minRows and b >= minCols:
                shapes += 1
            # The rectangle turned by 90 degrees. A square stays the same when turned.
            if a != b and b >= minRows and a >= minCols:
                shapes += 1
        a += 1
    return shapes
