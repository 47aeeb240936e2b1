def solution(n, k, merges):
    parent = list(range(n + 1))
    size = [1] * (n + 1)  # of the club, at its root
    large = n if k == 1 else 0

    def find(member):
        while parent[member] != member:
            parent[member] = parent[parent[member]]
            member = parent[member]
        return member

    answer = []
    for a, b in merges:
        keep, join = find(a), find(b)
        if keep != join:
            if size[keep] < size[join]:
                keep, join = join, keep
            large -= (size[keep] >= k) + (size[join] >= k)
            parent[join] = keep
            size[keep] += size[join]
            large += size[keep] >= k
        answer.append(large)
    return answer
