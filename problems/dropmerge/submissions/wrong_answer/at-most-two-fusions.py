# Fuses the new bead and then the fused one, but looks no further.
def solution(beads):
    row = []
    for bead in beads:
        row.append(bead)
        for _ in range(2):
            if len(row) > 1 and row[-1] == row[-2]:
                row.pop()
                row[-1] += 1
    return row
