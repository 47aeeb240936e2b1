# expect: TLE
# An exception whose text never ends to be made, left to whoever reports it.
class Endless(Exception):
    def __str__(self):
        while True:
            pass


raise Endless
