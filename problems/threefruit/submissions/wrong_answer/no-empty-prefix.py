# The empty prefix is not among the prefixes, so no stretch can start with the first fruit.
def solution(belt):
    first = {}
    over_pears = over_kiwis = 0
    longest = 0
    for end, fruit in enumerate(belt, 1):
        if fruit != 'K':
            over_pears += 1 if fruit == 'A' else -1
        if fruit != 'P':
            over_kiwis += 1 if fruit == 'A' else -1
        key = (over_pears, over_kiwis)
        if key not in first:
            first[key] = end
        longest = max(longest, end - first[key])
    return longest
