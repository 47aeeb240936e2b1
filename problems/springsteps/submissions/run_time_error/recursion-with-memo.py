# Asks for the next stones by recursion: hundreds of weak springs in a row make it too deep.
from functools import lru_cache


def solution(power):
    n = len(power)

    @lru_cache(maxsize=None)
    def sum_from(stone):
        return 0.0 if stone > n else jumps(stone) + sum_from(stone + 1)

    @lru_cache(maxsize=None)
    def jumps(stone):
        if stone == n:
            return 0.0
        return 1 + (sum_from(stone + 1) - sum_from(stone + power[stone] + 1)) / power[stone]

    return jumps(0)
