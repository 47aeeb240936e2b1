# Searches from every path cell anew until a bench is found.
import sys
from collections import deque

data = sys.stdin.read().split()
n, m, d = map(int, data[:3])
park = data[3:]


def steps_to_bench(start):
    seen = {start}
    queue = deque([(*start, 0)])
    while queue:
        row, column, steps = queue.popleft()
        if park[row][column] == 'B':
            return steps
        for cell in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            r, c = cell
            if 0 <= r < n and 0 <= c < m and park[r][c] != '#' and cell not in seen:
                seen.add(cell)
                queue.append((r, c, steps + 1))
    return n * m + 1


far = 0
for r in range(n):
    for c in range(m):
        if park[r][c] == '.' and steps_to_bench((r, c)) > d:
            far += 1
print(far)
