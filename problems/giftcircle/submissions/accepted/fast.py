def solution(next):
    n = len(next)
    holders = [0] * n  # the answer, 0 as long as it is not known
    place = [-1] * n  # place on the walk

    for start in range(n):
        walk = []
        person = start
        while holders[person] == 0 and place[person] == -1:
            place[person] = len(walk)
            walk.append(person)
            person = next[person]

        if holders[person] == 0:
            circle = walk[place[person] :]
            del walk[place[person] :]
            for member in circle:
                holders[member] = len(circle)
        for member in reversed(walk):
            holders[member] = holders[next[member]] + 1

    return holders
