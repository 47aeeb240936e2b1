# Looks through all kept orders for the longest whenever one has to give way.
import sys

input = sys.stdin.readline
n = int(input())
orders = []
for number in range(1, n + 1):
    d, e = map(int, input().split())
    orders.append((e, d, number))
orders.sort()

kept = []
time = 0
for e, d, number in orders:
    kept.append((d, number))
    time += d
    if time > e:
        longest = 0
        for i in range(1, len(kept)):
            if kept[i][0] > kept[longest][0]:
                longest = i
        time -= kept.pop(longest)[0]

print(len(kept))
print(*[number for _, number in kept])
