# Has no place for a letter of the word that is on no tile of the row.
def solution(row, word, k):
    m = len(word)
    lacks = dict.fromkeys(row, 0)
    for letter in word:
        lacks[letter] += 1
    missing = m
    answer = 0
    for end, entering in enumerate(row):
        if lacks[entering] > 0:
            missing -= 1
        lacks[entering] -= 1
        if end >= m:
            leaving = row[end - m]
            lacks[leaving] += 1
            if lacks[leaving] > 0:
                missing += 1
        if end >= m - 1 and missing <= k:
            answer += 1
    return answer
