# expect: MLE|RE|TLE
# Files instead of memory.
block = b'x' * 1_000_000
with open('/tmp/memory', 'wb') as file:
    while True:
        file.write(block)
