# Forgets that one of the halves may stay ashore altogether.
def solution(weights, capacity):
    middle = len(weights) // 2
    left = sorted_sums(weights[:middle])
    right = sorted_sums(weights[middle:])

    best = 0
    j = len(right) - 1
    for total in left:
        while j >= 0 and total + right[j] > capacity:
            j -= 1
        if j < 0:
            break
        best = max(best, total + right[j])
    return best


def sorted_sums(weights):
    sums = []
    for weight in weights:
        sums += [weight] + [total + weight for total in sums]
    return sorted(sums) or [0]
