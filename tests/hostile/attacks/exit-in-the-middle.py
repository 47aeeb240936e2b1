# expect: WA
# Ends in the middle of its output, behind a buffer that is lost.
import os

print(5)
os._exit(0)
