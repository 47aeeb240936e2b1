# expect: TLE
# An exit code whose text never ends.
import sys


class Endless:
    def __str__(self):
        while True:
            pass


sys.exit(Endless())
