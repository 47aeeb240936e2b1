# Compares every rotation with the mirror image, bead by bead up to the first difference.
s = input()
n = len(s)
mirror = s[::-1]
ring = s + s

rotations = 0
for k in range(n):
    same = 0
    while same < n and ring[k + same] == mirror[same]:
        same += 1
    if same == n:
        rotations += 1

print(rotations)
