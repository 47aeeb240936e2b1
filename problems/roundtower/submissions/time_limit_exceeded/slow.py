# For each hold, tries all holds of the floor below, both ways round.
N, M, a, b = map(int, input().split())

cost = list(map(int, input().split()))
for _ in range(N - 1):
    efforts = list(map(int, input().split()))
    cost = [
        efforts[to] + min(cost[frm] + min((to - frm) % M * a, (frm - to) % M * b) for frm in range(M))
        for to in range(M)
    ]

print(min(cost))
