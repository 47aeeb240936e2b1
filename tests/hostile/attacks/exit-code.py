# expect: RE
# The right answer, and an exit code from a handler.
import atexit
import os

a, b = map(int, input().split())
print(a + b, flush=True)
atexit.register(os._exit, 3)
