def solution(scores, k):
    # The highest score has level 1.
    level_of = {score: i for i, score in enumerate(sorted(set(scores), reverse=True), 1)}
    levels = [level_of[score] for score in scores]
    size = len(level_of)
    tree = [0] * (size + 1)  # Fenwick tree: how many scores of each level are on the board

    ranks = []
    for i, level in enumerate(levels):
        rank = 1
        at = level - 1
        while at > 0:
            rank += tree[at]
            at -= at & -at
        ranks.append(rank)

        at = level
        while at <= size:
            tree[at] += 1
            at += at & -at
        if i >= k:
            at = levels[i - k]
            while at <= size:
                tree[at] -= 1
                at += at & -at
    return ranks
