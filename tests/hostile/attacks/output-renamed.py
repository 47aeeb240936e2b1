# expect: OLE|MLE|RE|TLE
# Moves the file of the output out of sight of whoever counts it, and goes on writing.
import os

for name in os.listdir('/judge'):
    try:
        os.rename(f'/judge/{name}', f'/tmp/{name}')
    except OSError:
        pass
while True:
    os.write(1, b'x' * 1_000_000)
