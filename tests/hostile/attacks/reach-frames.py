# expect: WA|RE
# Walks up into the judge's own frames and overwrites whatever is there.
import sys

a, b = map(int, input().split())
print(-1)
frames = [sys._getframe(1)]
while frames[-1].f_back is not None:
    frames.append(frames[-1].f_back)
for frame in frames:
    for name, value in list(frame.f_locals.items()):
        if name in ('result', 'job'):
            value.update(end='returned', code=0, entry='program', answer=a + b)
        try:
            frame.f_locals[name] = {'end': 'returned', 'code': 0}
        except Exception:
            pass
    for key in list(frame.f_globals):
        if key.startswith('_ol'):
            frame.f_globals[key] = None
