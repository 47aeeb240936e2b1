# Describes each edge by its slope, which an edge straight up or down does not have.
from fractions import Fraction

n, q = map(int, input().split())
corners = [tuple(map(int, input().split())) for _ in range(n)]
edges = []
for i in range(n):
    (ax, ay), (bx, by) = corners[i], corners[(i + 1) % n]
    edges.append((ax, ay, Fraction(by - ay, bx - ax), 1 if bx > ax else -1))

counts = [0, 0, 0]
for _ in range(q):
    x, y = map(int, input().split())
    least = min(way * (y - ay - slope * (x - ax)) for ax, ay, slope, way in edges)
    counts[0 if least > 0 else 1 if least == 0 else 2] += 1
print(*counts)
