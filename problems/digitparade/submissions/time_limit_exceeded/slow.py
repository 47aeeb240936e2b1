# Selection sort: looks through all soldiers still waiting for the one who marches next.
def solution(plates):
    soldiers = []
    for plate in plates:
        text = str(plate)
        soldiers.append((sum(map(int, text)), len(text), -plate))

    n = len(soldiers)
    for i in range(n):
        following = i
        for j in range(i + 1, n):
            if soldiers[j] < soldiers[following]:
                following = j
        soldiers[i], soldiers[following] = soldiers[following], soldiers[i]

    return [-negated for _, _, negated in soldiers]
