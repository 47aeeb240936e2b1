# Looks through all lanterns for the dimmest one every evening.
import sys

n, m = map(int, sys.stdin.readline().split())
brightness = list(map(int, sys.stdin.readline().split()))
refills = list(map(int, sys.stdin.readline().split()))

for _ in range(m):
    dimmest = 0
    for lantern in range(1, n):
        if brightness[lantern] < brightness[dimmest]:
            dimmest = lantern
    brightness[dimmest] += refills[dimmest]
print(*brightness)
