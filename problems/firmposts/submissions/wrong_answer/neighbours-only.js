// Compares each post with its two neighbours instead of all posts on either side.
function solution(posts) {
  let unshaken = 0;
  posts.forEach((height, i) => {
    const left = posts[i - 1] ?? -Infinity;
    const right = posts[i + 1] ?? Infinity;
    if (left < height && height < right) unshaken++;
  });
  return unshaken;
}
