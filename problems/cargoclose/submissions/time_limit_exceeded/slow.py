# Takes or leaves each container in turn, and turns back only when the load has become too heavy.
def solution(weights, capacity):
    def load(index, total):
        if total > capacity:
            return 0
        if index == len(weights):
            return total
        return max(load(index + 1, total + weights[index]), load(index + 1, total))

    return load(0, 0)
