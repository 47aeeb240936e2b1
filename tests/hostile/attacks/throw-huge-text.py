# expect: RE
# An exception whose text has ten million letters.
raise ValueError('x' * 10_000_000)
