# Gives a stamp on the free visit too, so from the second free cup on everything comes one visit too early.
def solution(visits, k):
    stamps = {}
    free = []
    for number, customer in enumerate(visits, 1):
        if stamps.get(customer, 0) == k:
            free.append(number)
            stamps[customer] = 0
        stamps[customer] = stamps.get(customer, 0) + 1
    return free
