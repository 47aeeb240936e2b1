# Keeps the listeners in a list with a place for each song number, but the numbers go up to a billion.
def solution(n, likes):
    songs_of = [[] for _ in range(n + 1)]
    listeners_of = [[] for _ in range(100_001)]
    for user, song in likes:
        songs_of[user].append(song)
        listeners_of[song].append(user)

    twins = []
    for user in range(1, n + 1):
        common = [0] * (n + 1)
        for song in songs_of[user]:
            for other in listeners_of[song]:
                common[other] += 1
        common[user] = 0
        twins.append(common.index(max(common)))
    return twins
