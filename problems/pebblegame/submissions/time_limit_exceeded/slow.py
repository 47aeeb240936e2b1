# Works out the values of all smaller piles anew for each pile.
def values_up_to(largest, takes):
    values = []
    for pile in range(largest + 1):
        reachable = {values[pile - take] for take in takes if take <= pile}
        value = 0
        while value in reachable:
            value += 1
        values.append(value)
    return values


def solution(piles, takes):
    total = 0
    for pile in piles:
        total ^= values_up_to(pile, takes)[pile]

    answer = 0
    for pile in piles:
        values = values_up_to(pile, takes)
        answer += sum(total ^ values[pile] == values[pile - take] for take in takes if take <= pile)
    return answer
