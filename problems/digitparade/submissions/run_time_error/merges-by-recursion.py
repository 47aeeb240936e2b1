# Merge sort whose merging calls itself once for each plate; with long lists it goes deeper than Python allows.
def solution(plates):
    def merged(left, right):
        if not left or not right:
            return left + right
        if left[0] <= right[0]:
            return [left[0]] + merged(left[1:], right)
        return [right[0]] + merged(left, right[1:])

    def ordered(keys):
        if len(keys) <= 1:
            return keys
        half = len(keys) // 2
        return merged(ordered(keys[:half]), ordered(keys[half:]))

    keys = [(sum(map(int, str(plate))), len(str(plate)), -plate) for plate in plates]
    return [-negated for _, _, negated in ordered(keys)]
