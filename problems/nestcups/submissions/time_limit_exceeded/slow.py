# Builds one tower after the other, each from the smallest mug that is left, and goes through all mugs every time.
import sys

n, g = map(int, sys.stdin.readline().split())
left = sorted(map(int, sys.stdin.readline().split()))

towers = 0
while left:
    towers += 1
    top = -g
    rest = []
    for diameter in left:
        if diameter - top >= g:
            top = diameter
        else:
            rest.append(diameter)
    left = rest
print(towers)
