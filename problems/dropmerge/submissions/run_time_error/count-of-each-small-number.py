# Counts the beads of each number to skip useless looks, but has no place for numbers of 100 and more.
def solution(beads):
    on_string = [0] * 100
    row = []
    for bead in beads:
        while on_string[bead] and row[-1] == bead:
            row.pop()
            on_string[bead] -= 1
            bead += 1
        row.append(bead)
        on_string[bead] += 1
    return row
