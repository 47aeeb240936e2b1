# Tries the digits for every smudge one after the other and looks at the remainder of each finished number.
def solution(serial, m, r):
    count = 0
    stack = [(0, -1, 0)]
    while stack:
        position, last, remainder = stack.pop()
        if position == len(serial):
            count += remainder == r
            continue
        for digit in range(10) if serial[position] == '?' else [int(serial[position])]:
            if digit != last:
                stack.append((position + 1, digit, (remainder * 10 + digit) % m))
    return count % 10007
