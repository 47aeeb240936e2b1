# expect: MLE
# One block that is larger than all memory, and then smaller ones, whatever is thrown.
held = []
for size in (10**12, 10**10, 2**31, 10**9, 10**8, 10**7, 10**6, 10**5, 10**4):
    try:
        while True:
            held.append(bytearray(size))
    except (MemoryError, OverflowError):
        pass
held.clear()
raise MemoryError
