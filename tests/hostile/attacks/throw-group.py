# expect: RE
# Groups of exceptions in groups, ten thousand deep.
error = ValueError('x')
for _ in range(10_000):
    error = ExceptionGroup('y' * 100, [error])
raise error
