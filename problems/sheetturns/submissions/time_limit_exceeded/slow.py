# Draws the whole sheet afresh for every single order.
def solution(sheet, orders):
    for order in orders:
        if order == 'R':
            sheet = [list(column) for column in zip(*sheet[::-1])]
        elif order == 'L':
            sheet = [list(column) for column in zip(*sheet)][::-1]
        elif order == 'H':
            sheet = [row[::-1] for row in sheet]
        else:
            sheet = [row[:] for row in sheet[::-1]]
    return sheet
