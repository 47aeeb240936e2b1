# expect: MLE|TLE|RE
# A number of a thousand million digits.
x = 1 << 8_000_000_000
