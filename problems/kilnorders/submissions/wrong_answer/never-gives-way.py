# Goes by the deadlines and skips an order that would be late, instead of dropping a longer one for it.
import sys

input = sys.stdin.readline
n = int(input())
orders = []
for number in range(1, n + 1):
    d, e = map(int, input().split())
    orders.append((e, d, number))

kept = []
time = 0
for e, d, number in sorted(orders):
    if time + d <= e:
        time += d
        kept.append(number)

print(len(kept))
print(*kept)
