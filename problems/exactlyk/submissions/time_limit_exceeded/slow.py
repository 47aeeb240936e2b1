# Counts the books of every range from scratch.
def solution(shelf, asks):
    answers = []
    for l, r, k in asks:
        books = {}
        for genre in shelf[l - 1:r]:
            books[genre] = books.get(genre, 0) + 1
        answers.append(sum(1 for count in books.values() if count == k))
    return answers
