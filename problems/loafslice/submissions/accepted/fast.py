def main():
    n = int(input())
    crust = list(map(int, input().split()))
    # cost[first][last]: the least effort that takes the piece from slice `first` to slice `last` apart.
    cost = [[0] * n for _ in range(n)]

    for first in range(n - 2, -1, -1):
        left = cost[first]
        hardest = crust[first]
        for last in range(first + 1, n):
            hardest = max(hardest, crust[last])
            rest = min(left[cut] + cost[cut + 1][last] for cut in range(first, last))
            left[last] = (last - first + 1) * hardest + rest

    print(cost[0][n - 1])


main()
