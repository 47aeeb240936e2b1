# expect: AC
# Floods standard error, which is cut and else of no concern.
import sys

a, b = map(int, input().split())
print(a + b)
for _ in range(2000):
    print('x' * 1000, file=sys.stderr)
