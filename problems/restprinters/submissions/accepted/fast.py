def solution(printers, pages):
    cycles = [(t, b, b * t + r) for t, b, r in printers]

    def enough(time):
        left = pages
        for t, b, cycle in cycles:
            done = time % cycle // t
            left -= time // cycle * b + (done if done < b else b)
            if left <= 0:
                return True
        return False

    low, high = 0, 1
    while not enough(high):
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high
