# For every lamp, looks at all of the k lamps before it.
def solution(costs, k):
    total = [0]
    for lamp, cost in enumerate(costs + [0], 1):
        best = total[lamp - 1]
        for before in range(max(0, lamp - k), lamp - 1):
            if total[before] < best:
                best = total[before]
        total.append(best + cost)
    return total[-1]
