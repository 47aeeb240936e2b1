# Takes away those who get no parcel, but then counts the tails in the same order, before those they lead to are known.
def solution(next):
    n = len(next)
    senders = [0] * n
    for person in next:
        senders[person] += 1
    tail = [person for person in range(n) if senders[person] == 0]
    for person in tail:
        senders[next[person]] -= 1
        if senders[next[person]] == 0:
            tail.append(next[person])

    holders = [0] * n
    for first in range(n):
        if senders[first] == 0 or holders[first] > 0:
            continue
        circle = [first]
        person = next[first]
        while person != first:
            circle.append(person)
            person = next[person]
        for person in circle:
            holders[person] = len(circle)
    for person in tail:
        holders[person] = holders[next[person]] + 1
    return holders
