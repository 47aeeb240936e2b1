# expect: MLE
# Lists that hold lists that hold lists.
held = []
while True:
    held.append([held] * 1000)
