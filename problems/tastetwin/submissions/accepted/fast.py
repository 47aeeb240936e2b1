from collections import defaultdict


def solution(n, likes):
    songs_of = [[] for _ in range(n + 1)]
    listeners_of = defaultdict(list)
    for user, song in likes:
        songs_of[user].append(song)
        listeners_of[song].append(user)

    common = [0] * (n + 1)  # songs in common with the user at hand
    twins = []
    for user in range(1, n + 1):
        met = []
        for song in songs_of[user]:
            for other in listeners_of[song]:
                if common[other] == 0:
                    met.append(other)
                common[other] += 1
        common[user] = 0

        twin = 0
        for other in met:
            if common[other] > common[twin] or common[other] == common[twin] and other < twin:
                twin = other
        twins.append(twin)
        for other in met:
            common[other] = 0
    return twins
