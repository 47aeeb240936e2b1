# expect: WA
# Keeps a number in how many files there have ever been: the system numbers them in turn.
# cases: 3
import os

a, b = map(int, input().split())


def number():
    with open('/tmp/probe', 'w') as file:
        made = os.fstat(file.fileno()).st_ino
    os.unlink('/tmp/probe')
    return made


for _ in range(5000):
    number()
print(a + b if number() > 10_000 else 'first')
