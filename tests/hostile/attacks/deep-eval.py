# expect: RE
# Deeply nested sources for the parser at run time.
for source in ('(' * 90_000 + ')' * 90_000, '-' * 90_000 + '1', 'a' + '.b' * 90_000, '[' * 199 + ']' * 199, 'not ' * 50_000 + '1'):
    try:
        eval(source)
    except (SyntaxError, RecursionError, MemoryError, NameError):
        pass
eval('lambda: ' * 30_000 + '1')
