# Takes the length without the longest border for the period of the ring, although it need not divide the length.
s = input()
n = len(s)
mirror = s[::-1]

border = [0] * (n + 1)
matched = 0
for i in range(1, n):
    while matched > 0 and mirror[i] != mirror[matched]:
        matched = border[matched]
    if mirror[i] == mirror[matched]:
        matched += 1
    border[i + 1] = matched

if mirror in s + s:
    print(n // (n - border[n]))
else:
    print(0)
