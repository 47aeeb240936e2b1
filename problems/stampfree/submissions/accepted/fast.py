def solution(visits, k):
    stamps = {}  # customer -> stamps on the card
    free = []
    for number, customer in enumerate(visits, 1):
        held = stamps.get(customer, 0)
        if held == k:
            free.append(number)
            stamps[customer] = 0
        else:
            stamps[customer] = held + 1
    return free
