# expect: RE
# Reads on behind the end of its input.
while True:
    input()
