from math import ceil, sqrt


def solution(shelf, asks):
    n = len(shelf)
    # Short numbers for the genres, so that plain lists can count them.
    numbers = {genre: i for i, genre in enumerate(set(shelf))}
    genres = [0] + [numbers[genre] for genre in shelf]

    # Mo's order: by the block of the left end, then by the right end, to and fro.
    width = ceil(n / sqrt(len(asks)))

    def place(i):
        l, r, _ = asks[i]
        block = l // width
        return block, r if block % 2 == 0 else -r

    books = [0] * len(numbers)  # of each genre, within the window
    genres_with = [0] * (n + 2)  # how many genres have exactly that many books there
    answers = [0] * len(asks)
    left, right = 1, 0
    for i in sorted(range(len(asks)), key=place):
        l, r, k = asks[i]
        # The window grows first, then it shrinks.
        for genre in genres[l:left] + genres[right + 1:r + 1]:
            count = books[genre]
            genres_with[count] -= 1
            genres_with[count + 1] += 1
            books[genre] = count + 1
        for genre in genres[left:l] + genres[r + 1:right + 1]:
            count = books[genre]
            genres_with[count] -= 1
            genres_with[count - 1] += 1
            books[genre] = count - 1
        left, right = l, r
        answers[i] = genres_with[k]
    return answers
