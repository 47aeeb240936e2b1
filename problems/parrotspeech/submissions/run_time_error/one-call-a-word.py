# A remembered recursion with one call for each word of the sentence, deeper than Python allows.
from functools import lru_cache


def solution(text, words):
    known = set(words)
    longest = max(map(len, words))
    n = len(text)

    @lru_cache(None)
    def fewest(start):
        if start == n:
            return 0
        best = float('inf')
        for end in range(start + 1, min(n, start + longest) + 1):
            if text[start:end] in known:
                best = min(best, 1 + fewest(end))
        return best

    answer = fewest(0)
    return -1 if answer == float('inf') else answer
