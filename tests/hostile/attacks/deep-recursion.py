# expect: RE
# Calls itself until the interpreter says no.
def deeper(n):
    return deeper(n + 1) + 1


deeper(0)
