# Splits by a pattern that matches nothing at all when the alphabet has no two-character letters.
import re


def solution(letters, words):
    rank = {letter: i for i, letter in enumerate(letters)}
    pairs = [letter for letter in letters if len(letter) == 2]
    pattern = re.compile('|'.join(pairs) + '|[a-z]')

    def key(word):
        return [rank[letter] for letter in pattern.findall(word)]

    return sorted(words, key=key)
