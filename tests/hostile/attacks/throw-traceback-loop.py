# expect: RE|TLE
# A traceback that leads back to itself, as far as the language lets it.
import types


class Error(Exception):
    pass


try:
    raise Error
except Error as error:
    first = error.__traceback__
    second = types.TracebackType(first, first.tb_frame, 2**31 - 2, 2**31 - 1)
    try:
        first.tb_next = second
    except ValueError:
        pass
    raise error.with_traceback(second)
