# expect: AC|WA
# Returns a number of a class of its own, which tells another text.
# mode: function
class Number(int):
    def __repr__(self):
        return '1e400, "x": [' * 10

    __str__ = __format__ = __repr__


def solution(a, b):
    return Number(a + b)
