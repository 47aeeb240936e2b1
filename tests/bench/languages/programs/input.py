# A million numbers from standard input, as most read them.
import sys

n, *numbers = map(int, sys.stdin.buffer.read().split())
print(n, sum(numbers), max(numbers))
