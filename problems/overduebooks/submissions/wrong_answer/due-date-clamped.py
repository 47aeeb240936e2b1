# Moves a due date after the last day back to the last day, so that the book counts as overdue there.
import sys
from datetime import date

FIRST = date(1900, 1, 1).toordinal()
LAST = date(2199, 12, 31).toordinal() - FIRST


def to_day(text):
    return date.fromisoformat(text).toordinal() - FIRST


lines = sys.stdin.read().split('\n')
n, q = map(int, lines[0].split())

change = [0] * (LAST + 2)
for line in lines[1:n + 1]:
    loan, period, returned = line.split()
    start = min(to_day(loan) + int(period) + 1, LAST)
    end = LAST + 1 if returned == '-' else to_day(returned)
    if start < end:
        change[start] += 1
        change[end] -= 1
for day in range(1, LAST + 1):
    change[day] += change[day - 1]

for line in lines[n + 1:n + q + 1]:
    print(change[to_day(line)])
