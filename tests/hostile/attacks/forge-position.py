# expect: RE
# An error in code of its own that claims the solution's name and a line beyond its end.
def fail():
    raise ValueError('far away')


exec(compile('\n' * 1_000_000 + 'fail()', 'solution.py', 'exec'), {'fail': fail.__class__(fail.__code__.replace(co_firstlineno=2_000_000_000), globals())})
