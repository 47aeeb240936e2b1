def solution(ribbon):
    red = 0  # R to the left of the cut
    blue = ribbon.count('B')  # B to the right of the cut
    fair = 0
    for letter in ribbon[:-1]:
        if letter == 'R':
            red += 1
        elif letter == 'B':
            blue -= 1
        if red == blue:
            fair += 1
    return fair
