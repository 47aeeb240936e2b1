# Never puts a 0 in the place of a smudge at the start.
MOD = 10007


def solution(serial, m, r):
    ways = {}
    for digit in range(1, 10) if serial[0] == '?' else [int(serial[0])]:
        ways[digit % m, digit] = 1
    for character in serial[1:]:
        following = {}
        for (remainder, last), count in ways.items():
            for digit in range(10) if character == '?' else [int(character)]:
                if digit != last:
                    key = (remainder * 10 + digit) % m, digit
                    following[key] = (following.get(key, 0) + count) % MOD
        ways = following
    return sum(count for (remainder, _), count in ways.items() if remainder == r) % MOD
