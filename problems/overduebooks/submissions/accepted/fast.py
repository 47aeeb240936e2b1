import sys
from datetime import date


def to_day(text):
    return date.fromisoformat(text).toordinal() - FIRST


FIRST = date(1900, 1, 1).toordinal()
DAYS = date(2200, 1, 1).toordinal() - FIRST

lines = sys.stdin.read().split('\n')
n, q = map(int, lines[0].split())

# change[day]: how many more books are overdue on this day than on the day before.
change = [0] * (DAYS + 1)
for line in lines[1:n + 1]:
    loan, period, returned = line.split()
    start = to_day(loan) + int(period) + 1
    end = DAYS if returned == '-' else to_day(returned)
    if start < end:
        change[start] += 1
        change[end] -= 1

overdue = []
books = 0
for day in range(DAYS):
    books += change[day]
    overdue.append(books)

print('\n'.join(str(overdue[to_day(line)]) for line in lines[n + 1:n + q + 1]))
