# expect: OLE
# The right answer, then one huge line through the descriptor.
import os

a, b = map(int, input().split())
print(a + b, flush=True)
os.write(1, b' ' * 10_000_000)
