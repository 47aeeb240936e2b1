# expect: MLE|TLE|RE|OLE
# A terminal that keeps a line until it ends; the line does not end.
import os

terminal = os.open('/dev/tty', os.O_RDWR)
while True:
    os.write(terminal, b'x' * 1_000_000)
