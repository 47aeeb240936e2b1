# expect: TLE
# One multiplication of huge numbers after the other, each in C without a look at anything.
x = 7
while True:
    x = x * x % (1 << 4_000_000)
