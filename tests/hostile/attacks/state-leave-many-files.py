# expect: AC
# Leaves three thousand files without permissions, and a folder that may not be entered.
# cases: 3
import os

a, b = map(int, input().split())
os.mkdir('/tmp/closed')
for i in range(3000):
    os.close(os.open(f'/tmp/closed/{i}', os.O_CREAT | os.O_WRONLY, 0))
os.chmod('/tmp/closed', 0)
os.chmod('/tmp', 0)
print(a + b)
