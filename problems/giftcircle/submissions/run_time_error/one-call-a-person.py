# Follows the parcel recursively with one call for each person, deeper than Python allows.
def solution(next):
    holders = [0] * len(next)
    walk = []
    on_walk = set()

    def visit(person):
        if holders[person] > 0:
            return
        if person in on_walk:
            circle = walk[walk.index(person) :]
            for member in circle:
                holders[member] = len(circle)
            return
        walk.append(person)
        on_walk.add(person)
        visit(next[person])
        walk.pop()
        on_walk.discard(person)
        if holders[person] == 0:
            holders[person] = holders[next[person]] + 1

    for person in range(len(next)):
        visit(person)
    return holders
