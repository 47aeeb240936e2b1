def solution(weights, capacity):
    middle = len(weights) // 2
    left = sorted_sums(weights[:middle])
    right = sorted_sums(weights[middle:])

    # As the left sum grows, the largest right sum that still fits can only get smaller.
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
    """The total of every possible selection, the empty one included."""
    sums = [0]
    for weight in weights:
        sums += [total + weight for total in sums]
    return sorted(sums)
