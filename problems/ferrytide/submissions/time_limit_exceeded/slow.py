# Looks through all islands for the one that is reached next.
def solution(n, ferries, start, goal):
    lines = [[] for _ in range(n + 1)]
    for a, b, t, p in ferries:
        lines[a].append((b, t, p))
        lines[b].append((a, t, p))

    never = float('inf')
    earliest = [never] * (n + 1)
    done = [False] * (n + 1)
    earliest[start] = 0
    for _ in range(n):
        island = 0
        for i in range(1, n + 1):
            if not done[i] and earliest[i] < earliest[island]:
                island = i
        if island == 0:
            break
        done[island] = True
        time = earliest[island]
        for to, t, p in lines[island]:
            earliest[to] = min(earliest[to], -(-time // p) * p + t)
    return -1 if earliest[goal] == never else earliest[goal]
