# Adds up every frame cell by cell.
def solution(garden, frames):
    answer = []
    for r1, c1, r2, c2, t in frames:
        total = 0
        for r in range(r1, r2 + 1):
            for c in range(c1, c2 + 1):
                if min(r - r1, r2 - r, c - c1, c2 - c) < t:
                    total += garden[r - 1][c - 1]
        answer.append(total)
    return answer
