def solution(boards):
    count = [0, 0]  # boards with an even and with an odd number of switches on
    for board in boards:
        count[bin(board).count('1') % 2] += 1
    return sum(n * (n - 1) // 2 for n in count)
