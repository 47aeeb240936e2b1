// Moves member b alone into the club of a; the others stay where they are.
function solution(n, k, merges) {
  const club = Array.from({ length: n + 1 }, (_, member) => member);
  const size = new Array(n + 1).fill(1);
  let large = k === 1 ? n : 0;

  return merges.map(([a, b]) => {
    const [from, to] = [club[b], club[a]];
    if (from !== to) {
      large -= (size[from] >= k ? 1 : 0) + (size[to] >= k ? 1 : 0);
      size[to] += size[from];
      size[from] = 0;
      club[b] = to;
      if (size[to] >= k) large++;
    }
    return large;
  });
}
