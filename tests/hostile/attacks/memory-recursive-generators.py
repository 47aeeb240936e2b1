# expect: MLE|TLE|RE
# Generators that start generators.
held = []


def start():
    yield held.append(start())
    yield from (next(one) for one in held)


held.append(start())
for one in held:
    next(one)
