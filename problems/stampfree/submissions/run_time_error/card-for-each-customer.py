# Keeps the cards in a list with a place for each number up to the number of visits, but the numbers are larger.
def solution(visits, k):
    stamps = [0] * (len(visits) + 1000)
    free = []
    for number, customer in enumerate(visits, 1):
        if stamps[customer] == k:
            free.append(number)
            stamps[customer] = 0
        else:
            stamps[customer] += 1
    return free
