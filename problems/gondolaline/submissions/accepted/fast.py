from collections import deque


def solution(groups, seats):
    boarded = [0] * len(groups)
    line = deque(range(len(groups)))
    gondola = 1
    free = seats

    while line:
        group = line.popleft()
        if groups[group] <= free:
            boarded[group] = gondola
            free -= groups[group]
        else:
            line.append(group)
            free = 0
        if free == 0:
            gondola += 1
            free = seats

    return boarded
