# Goes through pairs of features a <= b only and forgets that different features count twice.
def solution(users, items, likes):
    K = len(users[0])
    error = 0
    for a in range(K):
        for b in range(a, K):
            error += sum(v[a] * v[b] for v in users) * sum(v[a] * v[b] for v in items)
    for user, item in likes:
        error += 1 - 2 * sum(x * y for x, y in zip(users[user], items[item]))
    return error
