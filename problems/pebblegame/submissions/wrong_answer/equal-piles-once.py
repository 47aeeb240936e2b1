# Counts the winning moves of equally large piles once only.
def solution(piles, takes):
    grundy = []
    for pile in range(max(piles) + 1):
        reachable = {grundy[pile - take] for take in takes if take <= pile}
        value = 0
        while value in reachable:
            value += 1
        grundy.append(value)

    total = 0
    for pile in piles:
        total ^= grundy[pile]

    answer = 0
    for pile in set(piles):
        for take in takes:
            if take <= pile and total ^ grundy[pile] ^ grundy[pile - take] == 0:
                answer += 1
    return answer
