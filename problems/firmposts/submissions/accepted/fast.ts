function solution(posts: number[]): number {
  const n = posts.length;
  const lowestFrom: number[] = new Array(n + 1).fill(Infinity); // the lowest of posts[i], posts[i + 1], ...
  for (let i = n - 1; i >= 0; i--) lowestFrom[i] = Math.min(posts[i], lowestFrom[i + 1]);

  let unshaken = 0;
  let tallest = 0; // of the posts to the left
  for (let i = 0; i < n; i++) {
    if (posts[i] > tallest && posts[i] < lowestFrom[i + 1]) unshaken++;
    tallest = Math.max(tallest, posts[i]);
  }
  return unshaken;
}
