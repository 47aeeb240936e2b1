# expect: RE|WA
# Returns a list in lists, a hundred thousand deep.
# mode: function
import sys

sys.setrecursionlimit(10**9)


def solution(a, b):
    value = a + b
    for _ in range(100_000):
        value = [value]
    return value
