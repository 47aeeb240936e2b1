def solution(row, word, k):
    # How many of each letter the window lacks; below zero when it has more than the word needs.
    m = len(word)
    lacks = {letter: word.count(letter) - row.count(letter, 0, m) for letter in set(row + word)}
    missing = sum(lack for lack in lacks.values() if lack > 0)

    answer = 1 if missing <= k else 0
    for leaving, entering in zip(row, row[m:]):
        lacks[leaving] += 1
        if lacks[leaving] > 0:
            missing += 1
        if lacks[entering] > 0:
            missing -= 1
        lacks[entering] -= 1
        if missing <= k:
            answer += 1
    return answer
