# Returns the stars that were really given when the user has rated the film.
def solution(ratings, asks):
    users, films, rated = {}, {}, {}
    for user, film, stars in ratings:
        users.setdefault(user, []).append(stars)
        films.setdefault(film, []).append(stars)
        rated[user, film] = stars
    mean = sum(rated.values()) / len(rated)
    users = {user: sum(stars) / len(stars) for user, stars in users.items()}
    films = {film: sum(stars) / len(stars) for film, stars in films.items()}
    guesses = []
    for user, film in asks:
        guess = users.get(user, mean) + films.get(film, mean) - mean
        guesses.append(rated.get((user, film), min(5, max(1, guess))))
    return guesses
