# expect: RE|TLE|WA
# Makes an object of whatever lies at an address, and uses it.
import types

try:
    import ctypes

    ctypes.cast(12345, ctypes.py_object).value.x = 1
    ctypes.memset(0, 255, 10_000_000)
except ImportError:
    pass
evil = (lambda: 0).__code__.replace(co_code=bytes([101, 250, 35, 0]), co_names=())
types.FunctionType(evil, {})()
