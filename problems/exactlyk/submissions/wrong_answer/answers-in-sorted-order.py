# Sorts the asks and returns the answers in that order, not in the order of the input.
def solution(shelf, asks):
    answers = []
    for l, r, k in sorted(asks):
        books = {}
        for genre in shelf[l - 1:r]:
            books[genre] = books.get(genre, 0) + 1
        answers.append(list(books.values()).count(k))
    return answers
