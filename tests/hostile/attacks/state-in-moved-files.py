# expect: WA
# Moves a file out of its own folders, which are emptied, into others, and looks for that of an earlier run.
# cases: 3
import os

a, b = map(int, input().split())
folders = ['/home', '/', '/lib', '/dev', '/dev/shm', '/lib/python3.14', '/lib/python3.14/site-packages', '/etc', '/var']
found = [folder for folder in folders if os.path.lexists(f'{folder}/moved')]
for folder in folders:
    try:
        with open('/tmp/kept', 'w') as file:
            file.write(str(a + b))
        os.rename('/tmp/kept', f'{folder}/moved')
    except OSError:
        pass
print(a + b if found else 'first')
