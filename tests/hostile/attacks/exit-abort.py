# expect: RE
# Aborts after the right answer.
import os

a, b = map(int, input().split())
print(a + b, flush=True)
os.abort()
