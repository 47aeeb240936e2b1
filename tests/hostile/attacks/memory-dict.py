# expect: MLE|TLE
# A dictionary without an end.
held = {}
while True:
    held[len(held)] = (len(held),) * 1000
