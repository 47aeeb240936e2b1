# Calls itself once for each group at the front; a long line goes deeper than Python allows.
def solution(groups, seats):
    boarded = [0] * len(groups)
    line = list(range(len(groups)))

    def look_at(front, gondola, free):
        if front == len(line):
            return
        if free == 0:
            gondola, free = gondola + 1, seats
        group = line[front]
        if groups[group] <= free:
            boarded[group] = gondola
            look_at(front + 1, gondola, free - groups[group])
        else:
            line.append(group)
            look_at(front + 1, gondola, 0)

    look_at(0, 1, seats)
    return boarded
