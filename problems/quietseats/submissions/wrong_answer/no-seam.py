# Treats the table as a bench: the run at the end never goes on at the start, unless both ends are wholly empty.
import sys

n, q, *seats = map(int, sys.stdin.read().split())
taken = [False] * n
for seat in seats:
    taken[seat - 1] = not taken[seat - 1]
    longest = run = 0
    for is_taken in taken:
        run = 0 if is_taken else run + 1
        longest = max(longest, run)
    if sum(taken) < 2 and n > 1:
        longest = n - sum(taken)
    print(longest)
