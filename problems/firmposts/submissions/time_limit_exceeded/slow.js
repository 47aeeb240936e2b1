// Looks for the tallest post on the left and the lowest on the right afresh for every post.
function solution(posts) {
  let unshaken = 0;
  for (let i = 0; i < posts.length; i++) {
    let tallest = -Infinity;
    for (let j = 0; j < i; j++) tallest = Math.max(tallest, posts[j]);
    let lowest = Infinity;
    for (let j = i + 1; j < posts.length; j++) lowest = Math.min(lowest, posts[j]);

    if (tallest < posts[i] && posts[i] < lowest) unshaken++;
  }
  return unshaken;
}
