# Takes the last cell of the list instead of the first, so a cell may be reached by a long way round first.
import sys


def main():
    data = sys.stdin.read().split()
    n, m, d = map(int, data[:3])
    width = m + 1
    park = '#' * width + ''.join(row + '#' for row in data[3 : n + 3]) + '#' * width

    open_cells = bytearray(what != '#' for what in park)
    cells = [cell for cell, what in enumerate(park) if what == 'B']
    near = -len(cells)
    steps = [0] * len(cells)
    for cell in cells:
        open_cells[cell] = 0
    while cells:
        cell = cells.pop()
        walked = steps.pop()
        if walked <= d:
            near += 1
        walked += 1
        for neighbour in (cell - width, cell + width, cell - 1, cell + 1):
            if open_cells[neighbour]:
                open_cells[neighbour] = 0
                cells.append(neighbour)
                steps.append(walked)
    print(park.count('.') - near)


main()
