# Always walks the way round that has fewer steps, even if the other one is cheaper.
N, M, a, b = map(int, input().split())

cost = list(map(int, input().split()))
for _ in range(N - 1):
    efforts = list(map(int, input().split()))
    reached = []
    for to in range(M):
        ways = []
        for start in range(M):
            clockwise = (to - start) % M
            if clockwise <= M - clockwise:
                ways.append(cost[start] + clockwise * a)
            else:
                ways.append(cost[start] + (M - clockwise) * b)
        reached.append(min(ways) + efforts[to])
    cost = reached

print(min(cost))
