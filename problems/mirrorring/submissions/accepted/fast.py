s = input()
n = len(s)
mirror = s[::-1]

# border[i]: the length of the longest border of the first i letters of the mirror image
border = [0] * (n + 1)
matched = 0
for i in range(1, n):
    while matched > 0 and mirror[i] != mirror[matched]:
        matched = border[matched]
    if mirror[i] == mirror[matched]:
        matched += 1
    border[i + 1] = matched

rotations = 0
matched = 0
for bead in s + s[: n - 1]:
    while matched > 0 and bead != mirror[matched]:
        matched = border[matched]
    if bead == mirror[matched]:
        matched += 1
    if matched == n:
        rotations += 1
        matched = border[n]

print(rotations)
