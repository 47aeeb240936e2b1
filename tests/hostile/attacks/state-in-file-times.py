# expect: WA
# Keeps a number in the times and the modes of its own folders, which are emptied but stay.
# cases: 3
import os

a, b = map(int, input().split())
found = []
for path in ('/tmp', '/home/pyodide', '/judge'):
    status = os.stat(path)
    if int(status.st_mtime) == 4711 or int(status.st_atime) == 4711 or status.st_mode & 0o7777 == 0o1753:
        found.append(path)
    os.chmod(path, 0o1753)
    os.utime(path, (4711, 4711))
print(a + b if found else 'first')
