# Checks all books for each question.
import sys
from datetime import date


def to_day(text):
    return date.fromisoformat(text).toordinal()


lines = sys.stdin.read().split('\n')
n, q = map(int, lines[0].split())

books = []
for line in lines[1:n + 1]:
    loan, period, returned = line.split()
    books.append((to_day(loan) + int(period), 10**9 if returned == '-' else to_day(returned)))

for line in lines[n + 1:n + q + 1]:
    day = to_day(line)
    print(sum(due < day < returned for due, returned in books))
