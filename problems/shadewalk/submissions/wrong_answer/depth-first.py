# Takes the last cell of the list instead of the first, so a cell may be reached by a long way round first.
import sys

data = sys.stdin.read().split()
n, m, d = map(int, data[:3])
park = data[3:]

steps = {(r, c): 0 for r in range(n) for c in range(m) if park[r][c] == 'B'}
cells = list(steps)
while cells:
    row, column = cells.pop()
    for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
        if 0 <= r < n and 0 <= c < m and park[r][c] != '#' and (r, c) not in steps:
            steps[r, c] = steps[row, column] + 1
            cells.append((r, c))

print(sum(park[r][c] == '.' and steps.get((r, c), d + 1) > d for r in range(n) for c in range(m)))
