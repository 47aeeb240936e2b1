# After every event, walks twice around the table and counts the empty seats in a row.
import sys

n, q, *seats = map(int, sys.stdin.read().split())
taken = [False] * n
for seat in seats:
    taken[seat - 1] = not taken[seat - 1]
    longest = run = 0
    for is_taken in taken + taken:
        run = 0 if is_taken else run + 1
        if run > longest:
            longest = run
    print(min(n, longest))
