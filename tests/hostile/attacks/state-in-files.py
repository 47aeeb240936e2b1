# expect: WA
# Writes into places that may stay, by every way to write, and looks for what earlier runs have written.
# cases: 3
import os

a, b = map(int, input().split())
found = []
for folder in ('/tmp', '/home/pyodide', '/home', '/', '/lib', '/dev', '/dev/shm', '/judge', '/lib/python3.14', '/lib/python3.14/site-packages'):
    for name, make in (
        ('file', lambda path: open(path, 'x').close()),
        ('folder', os.mkdir),
        ('link', lambda path: os.symlink('/kept', path)),
        ('node', lambda path: os.mknod(path)),
    ):
        path = f'{folder}/kept-{name}'
        if os.path.lexists(path):
            found.append(path)
        try:
            make(path)
        except (OSError, AttributeError):
            pass
print(a + b if found else 'first')
