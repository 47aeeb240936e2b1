# expect: WA
# Replaces open, compile, exec and print in every module, so that the judge would write what this program wants.
import builtins
import io
import os
import sys

a, b = map(int, input().split())
print('wrong')
real = open


def fake(path, *rest, **named):
    return real('/judge/out' if 'result' in str(path) else path, *rest, **named)


for module in list(sys.modules.values()):
    for name in ('open', 'compile', 'exec', 'print', 'dumps'):
        if module is not None and hasattr(module, name):
            setattr(module, name, fake)
io.open = os.open = builtins.open = fake
