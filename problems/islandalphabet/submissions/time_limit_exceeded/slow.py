# Looks for the smallest of the remaining words again and again, comparing letter by letter.
def solution(letters, words):
    remaining = []
    for word in words:
        ranks = []
        i = 0
        while i < len(word):
            letter = word[i : i + 2] if word[i : i + 2] in letters else word[i]
            ranks.append(letters.index(letter))
            i += len(letter)
        remaining.append((ranks, word))

    for i in range(len(remaining)):
        least = i
        for j in range(i + 1, len(remaining)):
            if remaining[j][0] < remaining[least][0]:
                least = j
        remaining[i], remaining[least] = remaining[least], remaining[i]
    return [word for ranks, word in remaining]
