# After every bead, and after every fusion, looks through the whole row for two equal neighbours.
def solution(beads):
    row = []
    for bead in beads:
        row.append(bead)
        i = 0
        while i + 1 < len(row):
            if row[i] == row[i + 1]:
                row[i : i + 2] = [row[i] + 1]
                i = 0
            else:
                i += 1
    return row
