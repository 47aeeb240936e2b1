def solution(n, awkward):
    full = (1 << n) - 1
    friends = [full] * n  # sets of people who may sit next to each person
    for a, b in awkward:
        friends[a] &= ~(1 << b)
        friends[b] &= ~(1 << a)

    # ways[set][last]: seatings of the people of the set that end with `last`
    ways = [[0] * n for _ in range(full + 1)]
    for first in range(n):
        ways[1 << first][first] = 1
    for chosen in range(1, full):
        for last, count in enumerate(ways[chosen]):
            if count:
                left = friends[last] & ~chosen
                while left:
                    bit = left & -left
                    ways[chosen | bit][bit.bit_length() - 1] += count
                    left ^= bit
    return sum(ways[full])
