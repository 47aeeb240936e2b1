def solution(posts):
    n = len(posts)
    lowest_from = [float('inf')] * (n + 1)  # the lowest of posts[i], posts[i + 1], ...
    for i in range(n - 1, -1, -1):
        lowest_from[i] = min(posts[i], lowest_from[i + 1])

    unshaken = 0
    tallest = 0  # of the posts to the left
    for i, height in enumerate(posts):
        if tallest < height < lowest_from[i + 1]:
            unshaken += 1
        tallest = max(tallest, height)
    return unshaken
