def solution(beads):
    row = []  # the beads on the string, no two neighbours equal
    for bead in beads:
        while row and row[-1] == bead:
            row.pop()
            bead += 1
        row.append(bead)
    return row
