# Looks at all posts on both sides of every post.
def solution(posts):
    unshaken = 0
    for i, height in enumerate(posts):
        threats = 0
        for left in posts[:i]:
            if left >= height:
                threats += 1
        for right in posts[i + 1:]:
            if right <= height:
                threats += 1
        if threats == 0:
            unshaken += 1
    return unshaken
