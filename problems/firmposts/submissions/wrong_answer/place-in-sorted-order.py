# Takes every post that keeps its place in the sorted row, if its height is unique; but taller ones may stand to its left.
def solution(posts):
    ordered = sorted(posts)
    unshaken = 0
    for i, height in enumerate(posts):
        if ordered[i] != height:
            continue
        if i > 0 and ordered[i - 1] == height:
            continue
        if i + 1 < len(posts) and ordered[i + 1] == height:
            continue
        unshaken += 1
    return unshaken
