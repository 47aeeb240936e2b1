# Lays the song over itself at every distance and looks for the longest run of equal letters.
def solution(song):
    longest = 0
    for distance in range(1, len(song)):
        run = 0
        for here, earlier in zip(song[distance:], song):
            run = run + 1 if here == earlier else 0
            if run > longest and longest < distance:
                longest += 1
    return longest
