# expect: RE
# Exits with an object that lies about its class and its code.
import sys


class Code(int):
    __class__ = str

    def __and__(self, other):
        return 'code'

    def __str__(self):
        raise SystemExit(self)

    __repr__ = __str__


class Exit(SystemExit):
    code = property(lambda self: Code(7))


a, b = map(int, input().split())
print(a + b)
raise Exit
