MODULUS = (1 << 61) - 1
BASE = 911_382_323


def solution(song):
    n = len(song)
    prefix, power = [0], [1]
    for letter in song:
        prefix.append((prefix[-1] * BASE + ord(letter)) % MODULUS)
        power.append(power[-1] * BASE % MODULUS)

    # The greatest distance between two places of a same piece with this many letters.
    def greatest_distance(length):
        first_start = {}
        greatest = 0
        for start in range(n - length + 1):
            key = (prefix[start + length] - prefix[start] * power[length]) % MODULUS
            distance = start - first_start.setdefault(key, start)
            if distance > greatest:
                greatest = distance
        return greatest

    low, high = 0, n // 2
    while low < high:
        length = (low + high + 1) // 2
        if greatest_distance(length) >= length:
            low = length
        else:
            high = length - 1
    return low
