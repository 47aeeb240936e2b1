# expect: RE|TLE|WA|MLE
# Overwrites all of the interpreter's memory.
try:
    import ctypes

    for at in range(4096, 40_000_000, 65_536):
        ctypes.memset(at, 0x41, 65_536)
except ImportError:
    pass
print('nothing was overwritten')
