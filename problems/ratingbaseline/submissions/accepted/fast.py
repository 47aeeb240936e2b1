def solution(ratings, asks):
    users = {}  # user -> sum and number of the stars
    films = {}
    overall = 0
    for user, film, stars in ratings:
        overall += stars
        for totals, key in ((users, user), (films, film)):
            if key in totals:
                total = totals[key]
                total[0] += stars
                total[1] += 1
            else:
                totals[key] = [stars, 1]

    mean = overall / len(ratings)
    user_deviations = {user: total / count - mean for user, (total, count) in users.items()}
    film_deviations = {film: total / count - mean for film, (total, count) in films.items()}
    return [
        min(5, max(1, mean + user_deviations.get(user, 0) + film_deviations.get(film, 0)))
        for user, film in asks
    ]
