# expect: RE|WA|AC
# Everything that the judge may call is replaced or gone.
import builtins
import json
import sys

a, b = map(int, input().split())
print(-1, flush=True)
for name in list(vars(builtins)):
    if name not in ('__name__', 'setattr', 'Exception', 'vars'):
        try:
            setattr(builtins, name, lambda *_, **__: {'end': 'returned'})
        except Exception:
            pass
json.dumps = json.loads = json.JSONEncoder.encode = lambda *_, **__: '{"end":"returned","code":0}'
json.encoder.JSONEncoder = json.JSONEncoder = None
sys.modules.clear()
