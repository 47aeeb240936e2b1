# Sorts the suffixes, but compares only neighbours in that order: the best pair of places need not be neighbours.
def solution(song):
    n = len(song)
    order = sorted(range(n), key=lambda i: song[i:])
    longest = 0
    for a, b in zip(order, order[1:]):
        length = 0
        while max(a, b) + length < n and song[a + length] == song[b + length]:
            length += 1
        longest = max(longest, min(length, abs(a - b)))
    return longest
