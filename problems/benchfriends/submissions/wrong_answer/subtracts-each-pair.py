# Takes the orders in which a pair sits together away from all orders, once for each pair, although they overlap.
from math import factorial


def solution(n, awkward):
    pairs = {(min(a, b), max(a, b)) for a, b in awkward}
    return max(0, factorial(n) - len(pairs) * 2 * factorial(n - 1))
