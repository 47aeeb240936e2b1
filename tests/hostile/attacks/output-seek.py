# expect: OLE|RE
# Writes one byte far behind the end of the output.
import os

os.lseek(1, 2**31 - 5, os.SEEK_SET)
os.write(1, b'x')
