// Keeps the club of every member, rewrites the club of all its members at a merger, and counts all clubs after each order.
function solution(n, k, merges) {
  const club = Array.from({ length: n + 1 }, (_, member) => member);
  const size = new Array(n + 1).fill(1);
  const answer = [];

  for (const [a, b] of merges) {
    const keep = club[a];
    const join = club[b];
    if (keep !== join) {
      for (let member = 1; member <= n; member++) if (club[member] === join) club[member] = keep;
      size[keep] += size[join];
      size[join] = 0;
    }
    let large = 0;
    for (let number = 1; number <= n; number++) if (size[number] >= k) large++;
    answer.push(large);
  }

  return answer;
}
