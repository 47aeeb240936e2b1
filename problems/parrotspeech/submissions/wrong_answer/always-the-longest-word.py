# Greedy: always says the longest word that fits.
def solution(text, words):
    known = set(words)
    longest = max(map(len, words))
    start = count = 0
    while start < len(text):
        for length in range(longest, 0, -1):
            if text[start : start + length] in known and start + length <= len(text):
                break
        else:
            return -1
        start += length
        count += 1
    return count
