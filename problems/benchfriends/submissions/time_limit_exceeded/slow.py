# Tries all orders person by person, and goes back as soon as two awkward people sit side by side.
def solution(n, awkward):
    apart = {(a, b) for a, b in awkward} | {(b, a) for a, b in awkward}
    seated = [False] * n

    def seat(count, last):
        if count == n:
            return 1
        orders = 0
        for person in range(n):
            if not seated[person] and (last, person) not in apart:
                seated[person] = True
                orders += seat(count + 1, person)
                seated[person] = False
        return orders

    return seat(0, None)
