# Keeps the words in a dictionary by their translation, where equal words become one.
def solution(letters, words):
    rank = {letter: i for i, letter in enumerate(letters)}
    by_ranks = {}
    for word in words:
        ranks = []
        i = 0
        while i < len(word):
            letter = word[i : i + 2] if word[i : i + 2] in rank else word[i]
            ranks.append(rank[letter])
            i += len(letter)
        by_ranks[tuple(ranks)] = word
    return [by_ranks[ranks] for ranks in sorted(by_ranks)]
