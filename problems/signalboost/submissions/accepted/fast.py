from itertools import accumulate
from operator import xor

BITS = 20


def solution(signal, minLen):
    n = len(signal)
    prefix = list(accumulate(signal, xor, initial=0))  # prefix[i]: the xor of the first i values
    masks = [1 << bit for bit in range(BITS - 1, -1, -1)]

    # A binary trie: child[node + 0] and child[node + 1] are the next nodes, 0 if there is none. Node 0 is the root.
    child = [0] * (2 * (1 + BITS * (n + 1)))
    free = 2
    answer = 0

    for end in range(minLen, n + 1):
        value = prefix[end - minLen]
        node = 0
        for mask in masks:
            if value & mask:
                node += 1
            if not child[node]:
                child[node] = free
                free += 2
            node = child[node]

        value = prefix[end]
        strength = 0
        node = 0
        for mask in masks:
            if not value & mask:
                node += 1
            if child[node]:
                strength += mask
                node = child[node]
            else:
                node = child[node ^ 1]
        if strength > answer:
            answer = strength

    return answer
