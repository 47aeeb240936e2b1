def solution(belt):
    # A, P and K together change the sum by 0, and no other mix of at most len(belt) fruits does.
    step = {'A': 1, 'P': len(belt) + 1, 'K': -len(belt) - 2}
    first = {0: 0}  # sum -> the shortest prefix that has it
    total = 0
    longest = 0
    for end, fruit in enumerate(belt, 1):
        total += step[fruit]
        start = first.setdefault(total, end)
        if end - start > longest:
            longest = end - start
    return longest
