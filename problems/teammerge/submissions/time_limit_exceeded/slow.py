# Keeps the club of every member, rewrites the club of all its members at a merger, and counts all clubs after each order.
def solution(n, k, merges):
    club = list(range(n + 1))
    size = [0] + [1] * n
    answer = []
    for a, b in merges:
        keep, join = club[a], club[b]
        if keep != join:
            club = [keep if number == join else number for number in club]
            size[keep] += size[join]
            size[join] = 0
        answer.append(sum(members >= k for members in size))
    return answer
