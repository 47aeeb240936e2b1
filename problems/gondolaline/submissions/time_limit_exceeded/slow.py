# Takes the front group out of the list with pop(0), which moves all the others up by one place.
def solution(groups, seats):
    line = list(range(len(groups)))
    boarded = [0] * len(groups)
    gondola = 0

    while line:
        gondola += 1
        free = seats
        while line and free > 0:
            group = line.pop(0)
            if groups[group] > free:
                line.append(group)
                break
            boarded[group] = gondola
            free -= groups[group]

    return boarded
