# expect: TLE
# A trace function that holds on to whatever runs next, the judge's own code too.
import sys


def trace(*_):
    while True:
        pass


a, b = map(int, input().split())
print(a + b)
sys.settrace(trace)
sys.setprofile(trace)
