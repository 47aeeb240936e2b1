# expect: TLE
# Swallows every exception and goes on.
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
