// An unshaken post keeps its place when the posts are sorted, is the only one of its height, and is the tallest so far.
function solution(posts) {
  const sorted = [...posts].sort((a, b) => a - b);

  let unshaken = 0;
  let tallest = 0;
  for (let i = 0; i < posts.length; i++) {
    const inPlace = posts[i] === sorted[i] && sorted[i - 1] !== posts[i] && sorted[i + 1] !== posts[i];
    if (inPlace && posts[i] > tallest) unshaken++;
    if (posts[i] > tallest) tallest = posts[i];
  }
  return unshaken;
}
