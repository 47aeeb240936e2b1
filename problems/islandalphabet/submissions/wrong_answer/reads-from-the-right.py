# Splits a word from its end, so of two overlapping letters it takes the right one.
def solution(letters, words):
    rank = {letter: i for i, letter in enumerate(letters)}

    def key(word):
        ranks = []
        end = len(word)
        while end > 0:
            letter = word[max(0, end - 2) : end]
            if letter not in rank:
                letter = word[end - 1]
            ranks.append(rank[letter])
            end -= len(letter)
        return ranks[::-1]

    return sorted(words, key=key)
