# Predicts every pair of a user and an item.
def solution(users, items, likes):
    liked = {(user, item) for user, item in likes}
    error = 0
    for u, user in enumerate(users):
        for i, item in enumerate(items):
            truth = 1 if (u, i) in liked else 0
            error += (truth - sum(a * b for a, b in zip(user, item))) ** 2
    return error
