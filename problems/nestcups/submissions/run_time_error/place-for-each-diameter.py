# Counts the mugs in a list with a place for each diameter up to a hundred thousand, but there are larger ones.
import sys

n, g = map(int, sys.stdin.readline().split())
count = [0] * 100001
for diameter in sys.stdin.readline().split():
    count[int(diameter)] += 1

towers = crowd = 0
for diameter in range(len(count)):
    crowd += count[diameter]
    if diameter >= g:
        crowd -= count[diameter - g]
    towers = max(towers, crowd)
print(towers)
