# expect: MLE|TLE
# Swallows the error and takes memory again, for ever.
held = []
while True:
    try:
        held.append('x' * 1_000_000 + str(len(held)))
    except MemoryError:
        pass
