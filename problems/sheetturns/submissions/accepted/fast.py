# All orders together come to this: perhaps one mirroring of left and right, and then some quarter turns to the right.
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
            turns = -turns if order == 'H' else 2 - turns

    if mirrored:
        sheet = [row[::-1] for row in sheet]
    for _ in range(turns % 4):
        sheet = [list(column) for column in zip(*sheet[::-1])]
    return sheet
