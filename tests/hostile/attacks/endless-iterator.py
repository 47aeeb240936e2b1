# expect: TLE
# Built-in functions that go through what never ends: sum, list.extend of nothing, in, max.
import itertools

for consume in (sum, max, lambda zeros: 1 in zeros, list):
    consume(itertools.repeat(0))
