# expect: WA
# Keeps a number in the times of devices and links, which are always there.
# cases: 3
import os

a, b = map(int, input().split())
found = []
for folder in ('/dev', '/proc/self'):
    for name in os.listdir(folder):
        path = f'{folder}/{name}'
        for work in (
            lambda: found.append(path) if int(os.lstat(path).st_mtime) == 4711 else None,
            lambda: os.utime(path, (4711, 4711)),
            lambda: os.utime(path, (4711, 4711), follow_symlinks=False),
        ):
            try:
                work()
            except (OSError, NotImplementedError):
                pass
print(a + b if found else 'first')
