# Provides for unknown users, but not for unknown films.
def solution(ratings, asks):
    users, films = {}, {}
    for user, film, stars in ratings:
        for totals, key in ((users, user), (films, film)):
            total, count = totals.get(key, (0, 0))
            totals[key] = (total + stars, count + 1)
    mean = sum(rating[2] for rating in ratings) / len(ratings)
    guesses = []
    for user, film in asks:
        guess = films[film][0] / films[film][1]
        if user in users:
            guess += users[user][0] / users[user][1] - mean
        guesses.append(min(5, max(1, guess)))
    return guesses
