# Counts the letters of every window from scratch.
def solution(row, word, k):
    m = len(word)
    need = {letter: word.count(letter) for letter in set(row + word)}
    answer = 0
    for start in range(len(row) - m + 1):
        lacks = dict(need)
        missing = m
        for letter in row[start : start + m]:
            if lacks[letter] > 0:
                missing -= 1
            lacks[letter] -= 1
        if missing <= k:
            answer += 1
    return answer
