# Walks around the whole lagoon for every buoy.
n, q = map(int, input().split())
corners = [tuple(map(int, input().split())) for _ in range(n)]
edges = [(*corners[i], *corners[(i + 1) % n]) for i in range(n)]
counts = [0, 0, 0]
for _ in range(q):
    x, y = map(int, input().split())
    place = 0
    for ax, ay, bx, by in edges:
        side = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
        if side < 0:
            place = 2
            break
        if side == 0:
            place = 1
    counts[place] += 1
print(*counts)
