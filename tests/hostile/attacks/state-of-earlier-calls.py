# expect: WA
# A memory in globals, defaults, caches and the class, from one call to the next.
# mode: function
# cases: 3
import functools

calls = [0]


@functools.cache
def box():
    return []


class Kept:
    runs = 0


def solution(a, b, seen=[]):
    runs = max(calls[0], len(seen), len(box()), Kept.runs)
    calls[0] += 1
    seen.append(1)
    box().append(1)
    Kept.runs += 1
    return a + b if runs > 0 else -1
