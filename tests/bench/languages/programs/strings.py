# Building, splitting, counting and comparing strings.
from collections import Counter

seed = 7


def draw(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % n


words = ["".join(chr(97 + draw(26)) for _ in range(draw(8) + 2)) for _ in range(60000)]
text = " ".join(words)
counts = Counter(text.split())
palindromes = sum(word == word[::-1] for word in words)
changed = text.replace("ab", "ba").upper()
prefixes = {word[:3] for word in words}
print(len(text), counts.most_common(1)[0][1], palindromes, changed.count("BA"), len(prefixes))
