# Asks which letters of the word are on none of the tiles, but not how many tiles of a letter are needed.
def solution(row, word, k):
    m = len(word)
    needed = set(word)
    on_tiles = dict.fromkeys(row, 0)
    for letter in row[:m]:
        on_tiles[letter] += 1
    missing = sum(1 for letter in needed if on_tiles.get(letter, 0) == 0)
    answer = int(missing <= k)
    for leaving, entering in zip(row, row[m:]):
        on_tiles[entering] += 1
        if on_tiles[entering] == 1 and entering in needed:
            missing -= 1
        on_tiles[leaving] -= 1
        if on_tiles[leaving] == 0 and leaving in needed:
            missing += 1
        answer += missing <= k
    return answer
