# Follows the parents by recursion without shortening the way: a long chain of members is too deep.
def solution(n, k, merges):
    parent = list(range(n + 1))
    size = [1] * (n + 1)
    large = n if k == 1 else 0

    def find(member):
        return member if parent[member] == member else find(parent[member])

    answer = []
    for a, b in merges:
        keep, join = find(a), find(b)
        if keep != join:
            large -= (size[keep] >= k) + (size[join] >= k)
            parent[join] = keep
            size[keep] += size[join]
            large += size[keep] >= k
        answer.append(large)
    return answer
