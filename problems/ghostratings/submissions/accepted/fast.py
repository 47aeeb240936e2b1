def solution(users, items, likes):
    # With nothing liked, the error is the sum of all squared predictions.
    error = 0
    for ofUsers, ofItems in zip(gram(users), gram(items)):
        error += sum(u * i for u, i in zip(ofUsers, ofItems))

    # A like turns s^2 into (1 - s)^2, which is 1 - 2s more.
    for user, item in likes:
        prediction = sum(u * i for u, i in zip(users[user], items[item]))
        error += 1 - 2 * prediction
    return error


# Entry (a, b): the sum of vector[a] * vector[b] over all vectors.
def gram(vectors):
    columns = list(zip(*vectors))
    return [[sum(map(int.__mul__, first, second)) for second in columns] for first in columns]
