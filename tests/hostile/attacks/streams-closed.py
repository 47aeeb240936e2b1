# expect: AC
# Closes, copies and opens again its streams; the answer goes out at last through a copy.
import os
import sys

a, b = map(int, input().split())
copy = os.dup(1)
sys.stdout.close()
for fd in range(3):
    try:
        os.close(fd)
    except OSError:
        pass
sys.stdin = sys.stdout = sys.stderr = None
os.write(copy, f'{a + b}\n'.encode())
