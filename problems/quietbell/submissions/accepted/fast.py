import sys

input = sys.stdin.readline
n, T = map(int, input().split())

last_ring = {}  # house -> second of its latest ring
announced = [0] * 24

for _ in range(n):
    time, house = input().split()
    hour = int(time[:2])
    now = hour * 3600 + int(time[3:5]) * 60 + int(time[6:])
    if house not in last_ring or now - last_ring[house] > T:
        announced[hour] += 1
    last_ring[house] = now

print(*announced)
