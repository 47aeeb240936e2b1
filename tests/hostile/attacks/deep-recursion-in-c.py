# expect: RE|TLE|MLE
# Recursion through C code, of which each way is caught in turn; the last one is not.
import functools
import json
import pickle
import sys

sys.setrecursionlimit(2**31 - 1)


@functools.lru_cache(None)
def cached(n):
    return cached(n + 1)


class Shown:
    def __repr__(self):
        return repr([self])


class Compared:
    def __eq__(self, other):
        return [self] == [other]

    def __hash__(self):
        return hash((self,))


def by_key(n):
    return sorted([n], key=lambda m: by_key(m + 1))


nested = []
for _ in range(200_000):
    nested = [nested]
for deep in (
    lambda: cached(0),
    lambda: repr(Shown()),
    lambda: Compared() == Compared(),
    lambda: hash(Compared()),
    lambda: by_key(0),
    lambda: json.dumps(nested),
    lambda: pickle.dumps(nested),
    lambda: repr(nested),
    lambda: json.loads('[' * 200_000),
):
    try:
        deep()
    except RecursionError:
        pass
cached(1)
