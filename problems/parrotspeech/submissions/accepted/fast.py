def solution(text, words):
    trie = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node[''] = True  # a word ends here

    n = len(text)
    never = n + 1
    fewest = [0] + [never] * n  # words for the first i letters
    for start in range(n):
        count = fewest[start] + 1
        if count > never:
            continue
        node = trie
        for end in range(start, n):
            node = node.get(text[end])
            if node is None:
                break
            if '' in node and count < fewest[end + 1]:
                fewest[end + 1] = count
    return fewest[n] if fewest[n] < never else -1
