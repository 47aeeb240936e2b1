# A remembered recursion with one call for each lamp, deeper than Python allows.
from functools import lru_cache


def solution(costs, k):
    n = len(costs)

    @lru_cache(None)
    def cheapest(lamp, dark):
        if lamp == n:
            return 0
        lit = costs[lamp] + cheapest(lamp + 1, 0)
        if dark + 1 == k:
            return lit
        return min(lit, cheapest(lamp + 1, dark + 1))

    return cheapest(0, 0)
