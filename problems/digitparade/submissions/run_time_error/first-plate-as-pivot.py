# Quicksort with the first plate as pivot: when the plates are already in order or all equal, one part is always empty
# and the recursion goes as deep as there are plates.
def solution(plates):
    def ordered(keys):
        if len(keys) <= 1:
            return keys
        pivot = keys[0]
        before = [key for key in keys[1:] if key < pivot]
        after = [key for key in keys[1:] if key >= pivot]
        return ordered(before) + [pivot] + ordered(after)

    keys = [(sum(map(int, str(plate))), len(str(plate)), -plate) for plate in plates]
    return [-negated for _, _, negated in ordered(keys)]
