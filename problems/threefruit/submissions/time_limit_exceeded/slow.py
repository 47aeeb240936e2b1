# From every start, extends the stretch fruit by fruit and counts.
def solution(belt):
    longest = 0
    for start in range(len(belt)):
        apples = pears = kiwis = 0
        for end in range(start, len(belt)):
            if belt[end] == 'A':
                apples += 1
            elif belt[end] == 'P':
                pears += 1
            else:
                kiwis += 1
            if apples == pears == kiwis:
                longest = max(longest, end - start + 1)
    return longest
