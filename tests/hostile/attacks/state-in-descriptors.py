# expect: WA
# Leaves descriptors open, pipes too, and looks for those of earlier runs.
# cases: 3
import os

a, b = map(int, input().split())
found = []
for fd in range(3, 60):
    try:
        os.fstat(fd)
        found.append(fd)
    except OSError:
        pass
for _ in range(30):
    os.open('/judge/in', os.O_RDONLY)
    os.dup2(1, 50)
print(a + b if found else 'first')
