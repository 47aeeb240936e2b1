def solution(routine, repeat):
    x = y = 0
    dx, dy = 0, 1
    places = [(x, y)]  # after 0, 1, 2, 3 and 4 passes
    for _ in range(4):
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
        places.append((x, y))

    # Four passes restore the heading, so each further block of four adds the same displacement.
    blocks, rest = divmod(repeat, 4)
    return [blocks * x + places[rest][0], blocks * y + places[rest][1]]
