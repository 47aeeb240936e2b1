# For every ring, walks back through the log until the same house turns up or the rings are older than T seconds.
import sys

input = sys.stdin.readline
n, T = map(int, input().split())

rings = []
announced = [0] * 24
for _ in range(n):
    time, house = input().split()
    hour, minute, second = map(int, time.split(':'))
    now = hour * 3600 + minute * 60 + second
    quiet = False
    for before, other in reversed(rings):
        if now - before > T:
            break
        if other == house:
            quiet = True
            break
    if not quiet:
        announced[hour] += 1
    rings.append((now, house))

print(*announced)
