# Looks at letters rather than cuts, and counts the letter in the middle with both parts.
def solution(ribbon):
    red = 0
    blue = ribbon.count('B')
    fair = 0
    for letter in ribbon:
        if letter == 'R':
            red += 1
        if red == blue:
            fair += 1
        if letter == 'B':
            blue -= 1
    return fair
