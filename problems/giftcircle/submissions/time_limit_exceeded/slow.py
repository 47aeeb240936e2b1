# Follows the parcel of every person until somebody gets it for the second time.
def solution(next):
    answer = []
    for start in range(len(next)):
        seen = set()
        person = start
        while person not in seen:
            seen.add(person)
            person = next[person]
        answer.append(len(seen))
    return answer
