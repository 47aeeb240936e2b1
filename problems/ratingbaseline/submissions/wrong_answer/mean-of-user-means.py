# Takes the mean of the means of all users for the mean of all stars.
from collections import defaultdict


def solution(ratings, asks):
    users = defaultdict(list)
    films = defaultdict(list)
    for user, film, stars in ratings:
        users[user].append(stars)
        films[film].append(stars)
    user_means = {user: sum(stars) / len(stars) for user, stars in users.items()}
    film_means = {film: sum(stars) / len(stars) for film, stars in films.items()}
    mean = sum(user_means.values()) / len(user_means)
    return [min(5, max(1, user_means.get(u, mean) + film_means.get(f, mean) - mean)) for u, f in asks]
