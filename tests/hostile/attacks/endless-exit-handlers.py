# expect: TLE
# A handler at the exit registers itself again.
import atexit

a, b = map(int, input().split())
print(a + b)


def again():
    while True:
        pass


atexit.register(again)
