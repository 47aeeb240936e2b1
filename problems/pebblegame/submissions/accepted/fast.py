def solution(piles, takes):
    takes = sorted(takes)
    # The smallest value that is missing in a set of values, written as bits.
    mex = [0] * (1 << len(takes) + 1)
    for values in range(1, len(mex)):
        mex[values] = mex[values >> 1] + 1 if values & 1 else 0

    grundy = []
    for pile in range(max(piles) + 1):
        reachable = 0
        for take in takes:
            if take > pile:
                break
            reachable |= 1 << grundy[pile - take]
        grundy.append(mex[reachable])

    total = 0
    for pile in piles:
        total ^= grundy[pile]

    answer = 0
    for pile in piles:
        wanted = total ^ grundy[pile]  # the xor of the other piles
        for take in takes:
            if take > pile:
                break
            if grundy[pile - take] == wanted:
                answer += 1
    return answer
