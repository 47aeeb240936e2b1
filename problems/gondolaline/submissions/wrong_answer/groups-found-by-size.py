from collections import deque


# Keeps only the sizes in the line and looks a group up by its size, so of equal groups only the first is ever found.
def solution(groups, seats):
    position = {}
    for i, size in enumerate(groups):
        position.setdefault(size, i)

    boarded = [0] * len(groups)
    line = deque(groups)
    gondola = 1
    free = seats
    while line:
        size = line.popleft()
        if size <= free:
            boarded[position[size]] = gondola
            free -= size
        else:
            line.append(size)
            free = 0
        if free == 0:
            gondola += 1
            free = seats
    return boarded
