# expect: WA|RE
# Writes into a file of the library through a map of it in memory.
# cases: 3
import glob
import mmap
import os

a, b = map(int, input().split())
found = False
for path in glob.glob('/lib/**/*', recursive=True) + ['/dev/shm/x', '/home/pyodide/x']:
    try:
        with open(path, 'r+b') as file, mmap.mmap(file.fileno(), 4096) as memory:
            found |= memory[4000:4004] == b'kept'
            memory[4000:4004] = b'kept'
            memory.flush()
    except (OSError, ValueError):
        pass
print(a + b if found else 'first')
