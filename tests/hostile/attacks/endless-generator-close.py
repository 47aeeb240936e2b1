# expect: TLE
# A generator that does not let itself be closed.
def stubborn():
    while True:
        try:
            yield
        except BaseException:
            while True:
                pass


held = stubborn()
next(held)
held.close()
