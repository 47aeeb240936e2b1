# Looks through all ratings for the user and for the film of each question.
def solution(ratings, asks):
    mean = sum(stars for _, _, stars in ratings) / len(ratings)
    guesses = []
    for user, film in asks:
        of_user = [stars for u, _, stars in ratings if u == user]
        of_film = [stars for _, f, stars in ratings if f == film]
        guess = mean
        if of_user:
            guess += sum(of_user) / len(of_user) - mean
        if of_film:
            guess += sum(of_film) / len(of_film) - mean
        guesses.append(min(5, max(1, guess)))
    return guesses
