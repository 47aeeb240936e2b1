function solution(n: number, k: number, merges: number[][]): number[] {
  // The parent of a member, or minus the size of the club at its root.
  const tree: number[] = new Array(n + 1).fill(-1);
  const isLarge = (root: number): number => (-tree[root] >= k ? 1 : 0);
  let large = k === 1 ? n : 0;

  const find = (member: number): number => {
    let root = member;
    while (tree[root] >= 0) root = tree[root];
    while (member !== root) {
      const next = tree[member];
      tree[member] = root;
      member = next;
    }
    return root;
  };

  const answer: number[] = [];
  for (const [a, b] of merges) {
    let keep = find(a);
    let join = find(b);
    if (keep !== join) {
      if (tree[keep] > tree[join]) [keep, join] = [join, keep];
      large -= isLarge(keep) + isLarge(join);
      tree[keep] += tree[join];
      tree[join] = keep;
      large += isLarge(keep);
    }
    answer.push(large);
  }
  return answer;
}
