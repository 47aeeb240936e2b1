import sys


def main():
    data = sys.stdin.read().split()
    n, m, d = map(int, data[:3])

    # The park in one row of characters, with hedges around it: what is walked over becomes a hedge.
    width = m + 1
    park = bytearray('#' * width + ''.join(row + '#' for row in data[3 : n + 3]) + '#' * width, 'ascii')
    far = park.count(b'.')
    frontier = [cell for cell, what in enumerate(park) if what == ord('B')]
    hedge = ord('#')
    for cell in frontier:
        park[cell] = hedge

    for _ in range(d):
        reached = []
        for cell in frontier:
            for neighbour in (cell - width, cell + width, cell - 1, cell + 1):
                if park[neighbour] != hedge:
                    park[neighbour] = hedge
                    reached.append(neighbour)
        if not reached:
            break
        far -= len(reached)
        frontier = reached

    print(far)


main()
