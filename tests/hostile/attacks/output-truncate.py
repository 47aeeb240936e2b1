# expect: OLE|MLE
# Makes the output large without writing it.
import os

print(1, flush=True)
os.ftruncate(1, 300_000_000)
