# For every visit, counts the earlier visits of the same customer in the list before it.
def solution(visits, k):
    free = []
    for i, customer in enumerate(visits):
        if visits[:i].count(customer) % (k + 1) == k:
            free.append(i + 1)
    return free
