# expect: TLE
# A finalizer that never ends, run by the collector of garbage.
import gc


class Endless:
    def __init__(self):
        self.me = self

    def __del__(self):
        while True:
            pass


a, b = map(int, input().split())
print(a + b)
Endless()
gc.collect()
