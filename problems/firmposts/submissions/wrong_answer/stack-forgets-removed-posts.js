// Keeps the candidates on a stack and lets each new post remove those that are not lower, but compares the new post with
// the last candidate only and so forgets taller posts that were no candidates any more.
function solution(posts) {
  const candidates = [];
  for (const height of posts) {
    let shaken = false;
    while (candidates.length > 0 && candidates[candidates.length - 1] >= height) {
      candidates.pop();
      shaken = true;
    }
    if (!shaken) candidates.push(height);
  }
  return candidates.length;
}
