import re


def solution(letters, words):
    # One character for each letter of the island, in the island's order.
    characters = {letter: chr(rank) for rank, letter in enumerate(letters)}
    pairs_first = sorted(letters, key=len, reverse=True)
    next_letter = re.compile('|'.join(pairs_first))

    def translated(word):
        return next_letter.sub(lambda found: characters[found[0]], word)

    return sorted(words, key=translated)
