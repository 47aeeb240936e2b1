# Tries every word at every position that can be reached.
def solution(text, words):
    n = len(text)
    never = n + 1
    fewest = [0] + [never] * n
    for start in range(n):
        if fewest[start] == never:
            continue
        for word in words:
            if text.startswith(word, start):
                end = start + len(word)
                fewest[end] = min(fewest[end], fewest[start] + 1)
    return fewest[n] if fewest[n] < never else -1
