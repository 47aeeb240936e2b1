# expect: TLE|RE
# An exception of a class whose name and traceback take for ever, for whoever reports it.
def endless(*_):
    while True:
        pass


class Meta(type):
    __name__ = property(endless)
    __getattribute__ = endless


class Endless(BaseException, metaclass=Meta):
    __traceback__ = property(endless)


raise Endless
