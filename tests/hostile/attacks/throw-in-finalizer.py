# expect: AC
# Finalizers that throw, print and exit, and one that comes to life again.
import sys

kept = []


class Thrower:
    def __del__(self):
        kept.append(self)
        raise SystemExit(3)


a, b = map(int, input().split())
print(a + b)
for _ in range(100):
    Thrower()
sys.unraisablehook = lambda *_: sys.exit(4)
Thrower()
