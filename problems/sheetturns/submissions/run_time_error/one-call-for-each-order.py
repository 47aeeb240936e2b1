# Calls itself once for each order; a long row of orders goes deeper than Python allows.
def solution(sheet, orders):
    def follow(i, mirrored, turns):
        if i == len(orders):
            return mirrored, turns
        if orders[i] == 'R':
            return follow(i + 1, mirrored, turns + 1)
        if orders[i] == 'L':
            return follow(i + 1, mirrored, turns - 1)
        if orders[i] == 'H':
            return follow(i + 1, not mirrored, -turns)
        return follow(i + 1, not mirrored, 2 - turns)

    mirrored, turns = follow(0, False, 0)
    if mirrored:
        sheet = [row[::-1] for row in sheet]
    for _ in range(turns % 4):
        sheet = [list(column) for column in zip(*sheet[::-1])]
    return sheet
