# For every end, takes the largest xor with all starts that are far enough away.
from itertools import accumulate
from operator import xor


def solution(signal, minLen):
    prefix = list(accumulate(signal, xor, initial=0))
    answer = 0
    for end in range(minLen, len(prefix)):
        current = prefix[end]
        for start in range(end - minLen + 1):
            if current ^ prefix[start] > answer:
                answer = current ^ prefix[start]
    return answer
