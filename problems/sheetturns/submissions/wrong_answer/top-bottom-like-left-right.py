# Turns the direction round for both mirrors alike, and forgets the half turn that sets V apart from H.
def solution(sheet, orders):
    mirrored = False
    turns = 0
    for order in orders:
        if order == 'R':
            turns += 1
        elif order == 'L':
            turns -= 1
        else:
            mirrored = not mirrored
            turns = -turns

    if mirrored:
        sheet = [row[::-1] for row in sheet]
    for _ in range(turns % 4):
        sheet = [list(column) for column in zip(*sheet[::-1])]
    return sheet
