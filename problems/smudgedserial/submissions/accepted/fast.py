MOD = 10007


def solution(serial, m, r):
    ways = [[0] * m for _ in range(10)]  # by last digit and remainder
    totals = [0] * m  # by remainder
    totals[0] = 1

    for character in serial:
        next_ways = [[0] * m for _ in range(10)]
        next_totals = [0] * m
        for digit in range(10) if character == '?' else [int(character)]:
            same = ways[digit]
            counts = next_ways[digit]
            for remainder in range(m):
                count = totals[remainder] - same[remainder]  # those with another last digit
                following = (remainder * 10 + digit) % m
                counts[following] += count
                next_totals[following] += count
        ways = [[count % MOD for count in counts] for counts in next_ways]
        totals = [total % MOD for total in next_totals]

    return totals[r]
