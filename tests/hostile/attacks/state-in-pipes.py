# expect: RE|WA
# Pipes are numbered, and a pipe may hold what was put into it.
# cases: 3
import os

a, b = map(int, input().split())
reader, writer = os.pipe()
os.write(writer, b'kept')
name = os.readlink(f'/proc/self/fd/{reader}')
print(a + b if not name.endswith('[0]') and name != 'pipe[0]' and name != '/pipe[0]' else 'first')
