# expect: WA|RE
# Replaces what the judge's functions remember: their cells, code and defaults.
import sys

print(-1)
frame = sys._getframe(1)
for function in [value for value in frame.f_builtins.values() if hasattr(value, '__closure__')]:
    pass
main = sys._getframe(2).f_globals
judge = main['_olsol']
for name, function in list(vars(judge).items()):
    for cell in function.__closure__ or ():
        try:
            cell.cell_contents = lambda *_, **__: {'end': 'returned', 'code': 0}
        except Exception:
            pass
    function.__code__ = (lambda: None).__code__.replace(co_freevars=function.__code__.co_freevars)
