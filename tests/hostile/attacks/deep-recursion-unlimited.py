# expect: MLE|RE|TLE
# Calls itself with a limit of two thousand million.
import sys

sys.setrecursionlimit(2**31 - 1)


def deeper(n):
    return deeper(n + 1) + 1


deeper(0)
