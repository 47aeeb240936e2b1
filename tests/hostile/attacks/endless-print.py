# expect: TLE|OLE
# Prints nothing, for ever.
import sys

while True:
    print(end='')
    sys.stdout.flush()
    sys.stdout.write('')
