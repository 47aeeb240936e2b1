import sys

n, g = map(int, sys.stdin.readline().split())
diameters = sorted(map(int, sys.stdin.readline().split()))

# No two mugs whose diameters differ by less than g can share a tower: the answer is the largest crowd of such mugs.
towers = 0
smallest = 0
for largest, diameter in enumerate(diameters):
    while diameter - diameters[smallest] >= g:
        smallest += 1
    towers = max(towers, largest - smallest + 1)
print(towers)
