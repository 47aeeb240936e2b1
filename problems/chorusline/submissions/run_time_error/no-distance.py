# Takes the best of all distances between two places; a song of one letter has none.
def solution(song):
    def longest_at(distance):
        longest = run = 0
        for i in range(distance, len(song)):
            run = run + 1 if song[i] == song[i - distance] else 0
            longest = max(longest, run)
        return min(longest, distance)

    return max(longest_at(distance) for distance in range(1, len(song)))
