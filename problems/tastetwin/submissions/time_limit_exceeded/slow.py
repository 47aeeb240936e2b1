# Compares every user with every other user.
def solution(n, likes):
    songs_of = [set() for _ in range(n + 1)]
    for user, song in likes:
        songs_of[user].add(song)

    twins = []
    for user in range(1, n + 1):
        twin = most = 0
        for other in range(1, n + 1):
            common = len(songs_of[user] & songs_of[other])
            if other != user and common > most:
                most = common
                twin = other
        twins.append(twin)
    return twins
