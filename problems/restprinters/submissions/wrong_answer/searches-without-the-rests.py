# The search ends at the time that the slowest printer would need without any rests.
def solution(printers, pages):
    low, high = 1, pages * max(t for t, b, r in printers)
    while low < high:
        middle = (low + high) // 2
        finished = 0
        for t, b, r in printers:
            cycle = b * t + r
            finished += middle // cycle * b + min(b, middle % cycle // t)
            if finished >= pages:
                break
        if finished >= pages:
            high = middle
        else:
            low = middle + 1
    return low
