# expect: AC
# Leaves folders in folders, as deep as there is time for, for whoever cleans up.
# cases: 3
import os

a, b = map(int, input().split())
os.chdir('/tmp')
try:
    for _ in range(700):
        os.mkdir('d' * 5)
        os.chdir('d' * 5)
        os.chmod('.', 0o500)
except OSError:
    pass
print(a + b)
