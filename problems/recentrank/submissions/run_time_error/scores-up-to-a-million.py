# Keeps a Fenwick tree over the scores themselves, with room for scores up to a million.
TOP = 1_000_000


def solution(scores, k):
    tree = [0] * (TOP + 2)

    def add(score, amount):
        at = score + 1
        while at <= TOP + 1:
            tree[at] += amount
            at += at & -at

    ranks = []
    for i, score in enumerate(scores):
        not_higher = 0
        at = score + 1
        while at > 0:
            not_higher += tree[at]
            at -= at & -at
        ranks.append(min(i, k) - not_higher + 1)
        add(score, 1)
        if i >= k:
            add(scores[i - k], -1)
    return ranks
