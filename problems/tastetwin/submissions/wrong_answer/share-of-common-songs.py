# Compares the share of common songs among all songs of the two users, not their number.
from collections import Counter, defaultdict


def solution(n, likes):
    songs_of = [[] for _ in range(n + 1)]
    listeners_of = defaultdict(list)
    for user, song in likes:
        songs_of[user].append(song)
        listeners_of[song].append(user)

    twins = []
    for user in range(1, n + 1):
        common = Counter(other for song in songs_of[user] for other in listeners_of[song])
        del common[user]
        twin = best = 0
        for other in sorted(common):
            share = common[other] / (len(songs_of[user]) + len(songs_of[other]) - common[other])
            if share > best:
                best = share
                twin = other
        twins.append(twin)
    return twins
