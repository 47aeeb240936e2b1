// Counts a club when it becomes large, but forgets that two large clubs become one.
function solution(n, k, merges) {
  const parent = Array.from({ length: n + 1 }, (_, member) => member);
  const size = new Array(n + 1).fill(1);
  let large = k === 1 ? n : 0;

  function find(member) {
    while (parent[member] !== member) {
      parent[member] = parent[parent[member]];
      member = parent[member];
    }
    return member;
  }

  const answer = [];
  for (const [a, b] of merges) {
    const first = find(a);
    const second = find(b);
    if (first !== second) {
      if (size[first] < k && size[second] < k && size[first] + size[second] >= k) large++;
      const [keep, join] = size[first] < size[second] ? [second, first] : [first, second];
      parent[join] = keep;
      size[keep] += size[join];
    }
    answer.push(large);
  }
  return answer;
}
