# expect: RE
# Throws an exception that is no Exception, whose text is no text, with a cycle of causes.
class Hostile(BaseException):
    __module__ = 7

    def __str__(self):
        return 7

    def __repr__(self):
        raise self

    def __eq__(self, other):
        raise self

    def __bool__(self):
        raise self


one = Hostile()
two = Hostile()
one.__cause__ = two
two.__cause__ = one
one.__context__ = one.__cause__
one.add_note('x' * 100_000)
one.__notes__.append(one)
raise one
