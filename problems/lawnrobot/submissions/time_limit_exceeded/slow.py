# Carries out every order of every pass.
def solution(routine, repeat):
    x = y = 0
    dx, dy = 0, 1
    for _ in range(repeat):
        for order in routine:
            if order == 'F':
                x += dx
                y += dy
            elif order == 'B':
                x -= dx
                y -= dy
            elif order == 'L':
                dx, dy = -dy, dx
            else:
                dx, dy = dy, -dx
    return [x, y]
