# Cuts the ribbon at every place and counts the letters of both parts afresh.
def solution(ribbon):
    fair = 0
    for cut in range(1, len(ribbon)):
        red = blue = 0
        for letter in ribbon[:cut]:
            if letter == 'R':
                red += 1
        for letter in ribbon[cut:]:
            if letter == 'B':
                blue += 1
        if red == blue:
            fair += 1
    return fair
